import fc from 'fast-check'

// Every property is tried with the same cases at each run, so that a red check is the fault of a change and not of
// chance. PROPERTY_SEED tries others: `PROPERTY_SEED=$RANDOM npm run test:unit`; a case that ever fails becomes a test.

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_211_124) })
