import type { AgencyId } from '../../../../shared/ids.ts'
import type { DetailTotals } from '../../../../shared/protocol/http-details.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { Table } from '../../ui/Table.tsx'
import { lineSums, type LineSum } from './line-sums.ts'

interface LineSumsProps {
  readonly agencyId: AgencyId
  readonly totals: readonly DetailTotals[]
}

/** Whether an agency's lines add up to what it reports; where they do not, both are shown side by side. */
export function LineSums({ agencyId, totals }: LineSumsProps) {
  const { t } = useWords()
  const figures = useMeeting((meeting) => meeting.figures)
  const sums = lineSums({ figures }, agencyId, totals)
  const apart = sums.filter(({ agrees }) => !agrees)
  if (sums.length === 0) return null
  if (apart.length === 0)
    return (
      <div>
        <StatusMark tone="good" word={t('details.agrees')} />
      </div>
    )
  return (
    <>
      <div>
        <StatusMark tone="warn" word={t('details.differs')} />
      </div>
      <Table
        caption={t('details.differs')}
        head={
          <>
            <th scope="col">{t('figures.source')}</th>
            <th scope="col">{t('details.lines')}</th>
            <th scope="col" data-align="end">
              {t('figures.budget')}
            </th>
            <th scope="col" data-align="end">
              {t('figures.physical-actual')}
            </th>
            <th scope="col" data-align="end">
              {t('figures.financial-actual')}
            </th>
          </>
        }
      >
        {apart.flatMap((sum) => [
          <SumLine key={`${sum.source} lines`} sum={sum} of="lines" />,
          <SumLine key={`${sum.source} recap`} sum={sum} of="recap" />,
        ])}
      </Table>
    </>
  )
}

function SumLine({ sum, of }: { readonly sum: LineSum; readonly of: 'lines' | 'recap' }) {
  const { t, format } = useWords()
  const values = of === 'lines' ? sum.lines : sum.recap
  return (
    <tr>
      <th scope="row">{t(`figures.source.${sum.source}`)}</th>
      <td>{of === 'lines' ? `${t('details.sum')} (${sum.lines.lines})` : t('details.recap')}</td>
      <td data-align="end">{format.rupiahFull(values?.budget ?? null)}</td>
      <td data-align="end">{format.percent(values?.physicalActual ?? null)}</td>
      <td data-align="end">{format.rupiahFull(values?.financialActual ?? null)}</td>
    </tr>
  )
}
