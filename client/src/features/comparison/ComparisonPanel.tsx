import { useState } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import { comparisonKind, type ComparisonKind, type ComparisonPeriod } from '../../../../shared/meeting/comparison.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { TakeDialog } from './TakeDialog.tsx'

interface ComparisonPanelProps {
  readonly slot: string
  readonly stream: StreamId
}

/** What the meeting's figures are held against, and where that was taken from. */
export function ComparisonPanel({ slot, stream }: ComparisonPanelProps) {
  const { t } = useWords()
  const comparison = useMeeting((meeting) => meeting.comparison)
  const maySet = useCan('comparison.set-period')
  const dispatch = useDispatch()
  const [taking, setTaking] = useState<ComparisonKind | null>(null)
  return (
    <Panel title={t('comparison.title')}>
      <p className={layout.faint}>{t('comparison.hint')}</p>
      <ul className={layout.list}>
        {comparisonKind.options.map((kind) => {
          const period = comparison[kind]
          return (
            <li key={kind} className={layout.between}>
              <div>
                <b>{t(`comparison.kind.${kind}`)}</b>
                {period === null ? <p className={layout.faint}>{t('comparison.none')}</p> : <Period period={period} />}
              </div>
              {maySet && (
                <span className={layout.row}>
                  <Button size="small" onClick={() => setTaking(kind)}>
                    {t(period === null ? 'comparison.take' : 'comparison.replace')}
                  </Button>
                  {period !== null && (
                    <Button
                      size="small"
                      tone="quiet"
                      onClick={() => dispatch({ type: 'comparison.clear-period', kind })}
                    >
                      {t('comparison.clear')}
                    </Button>
                  )}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {taking !== null && <TakeDialog slot={slot} stream={stream} kind={taking} onClose={() => setTaking(null)} />}
    </Panel>
  )
}

function Period({ period }: { readonly period: ComparisonPeriod }) {
  const { t, format } = useWords()
  const agencies = new Set(period.rows.map((row) => row.agencyId)).size
  return (
    <>
      <p>
        {period.periodLabel} · {t('comparison.agencies', { n: agencies })}
      </p>
      <p className={layout.faint}>
        {t('comparison.cut-offs', {
          physical: format.longDate(period.physicalCutOff),
          financial: format.longDate(period.financialCutOff),
        })}
        {' · '}
        {period.from.by === 'meeting'
          ? t('comparison.from.meeting', { title: period.from.title })
          : t('comparison.from.import', { file: period.from.fileName })}
      </p>
    </>
  )
}
