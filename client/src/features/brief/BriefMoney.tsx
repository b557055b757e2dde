import type { Brief } from '../../../../shared/brief/brief.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { decimal } from '../../i18n/numbers.ts'
import styles from './BriefCard.module.css'
import { undrawnWords } from './brief-words.ts'

/** Where money waits: work done and not drawn, costly lines, and the rate that the rest of the year needs. */
export function BriefMoney({ brief }: { readonly brief: Pick<Brief, 'undrawn' | 'lines' | 'runRate'> }) {
  const words = useWords()
  const { t, format } = words
  const { undrawn, lines, runRate } = brief
  return (
    <>
      {runRate !== null && (
        <section className={styles.part}>
          <h4>{t('brief.run-rate')}</h4>
          <p>
            {t('brief.run-rate.line', { needed: format.rupiah(runRate.needed), soFar: format.rupiah(runRate.soFar) })}
            <span className={styles.rule}>
              {t('brief.rule.run-rate', {
                left: format.rupiah(runRate.target - runRate.spent),
                months: decimal(runRate.monthsLeft, Number.isInteger(runRate.monthsLeft) ? 0 : 1),
              })}
            </span>
          </p>
        </section>
      )}
      {undrawn.length > 0 && (
        <section className={styles.part}>
          <h4>{t('brief.undrawn')}</h4>
          <ul>
            {undrawn.map((one) => (
              <li key={one.source}>
                {undrawnWords(words, one)}
                <span className={styles.rule}>{t(`brief.rule.${one.rule}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {lines.length > 0 && (
        <section className={styles.part}>
          <h4>{t('brief.lines')}</h4>
          <ul>
            {lines.map((line, place) => (
              // Two lines may be called alike.
              <li key={place}>
                {t('brief.lines.line', {
                  name: line.name,
                  deviation: format.points(line.deviation),
                  amount: format.rupiah(line.behind),
                })}
                <span className={styles.rule}>{t(`brief.rule.${line.rule}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
