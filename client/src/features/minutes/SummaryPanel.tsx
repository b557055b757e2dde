import { useState } from 'react'
import type { MinutesDocument } from '../../../../shared/minutes/document.ts'
import { summaryForAgency, summaryForAll } from '../../../../shared/minutes/summary.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMe } from '../../store/use-meeting.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import styles from './MinutesPanel.module.css'
import { useNewestCode } from './use-newest-code.ts'

/** Texts to be pasted into a chat group, for all and for each agency. */
export function SummaryPanel({ document }: { readonly document: MinutesDocument }) {
  const { t } = useWords()
  const me = useMe()
  const [chosen, setChosen] = useState<string>(me.agencyId ?? '')
  const code = useNewestCode()
  // What is sealed has a page for everybody; until then people come in by their own links.
  const address = new URL(code === null ? '/' : `/periksa/${code}`, window.location.origin).href
  const agency = document.recap.find((row) => row.agencyId === chosen)?.agencyId ?? null
  const text = agency === null ? summaryForAll(document, address) : summaryForAgency(document, agency, address)
  return (
    <Panel title={t('minutes.part.summary')} look="open">
      <div className={layout.stack}>
        <Field label={t('minutes.summary.for')}>
          {(control) => (
            <select {...control} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{t('minutes.summary.all')}</option>
              {document.recap.map((row) => (
                <option key={row.agencyId} value={row.agencyId}>
                  {row.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <pre className={styles.summary}>{text}</pre>
        <div>
          <CopyButton key={text} text={text} word={t('minutes.summary.copy')} />
        </div>
      </div>
    </Panel>
  )
}
