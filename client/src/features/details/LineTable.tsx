import type { DetailLineShown } from '../../../../shared/protocol/http-details.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Table } from '../../ui/Table.tsx'
import layout from '../../ui/layout.module.css'

/** A page of lines: what is behind, by how many points, and what that is worth. */
export function LineTable({ lines }: { readonly lines: readonly DetailLineShown[] }) {
  const { t, format } = useWords()
  return (
    <Table
      caption={t('details.title')}
      head={
        <>
          <th scope="col">{t('details.activity')}</th>
          <th scope="col" data-align="end">
            {t('details.behind')}
          </th>
          <th scope="col" data-align="end">
            {t('figures.deviation')}
          </th>
          <th scope="col" data-align="end">
            {t('figures.physical')}
          </th>
          <th scope="col" data-align="end">
            {t('figures.budget')}
          </th>
          <th scope="col" data-align="end">
            {t('figures.financial')}
          </th>
        </>
      }
    >
      {lines.map(({ line, activity, code, source, method, officer, figure, behind }) => (
        <tr key={line}>
          <th scope="row">
            {activity}
            <div className={layout.faint}>
              {[code, t(`figures.source.${source}`), method, officer].filter((part) => part !== '').join(' · ')}
            </div>
          </th>
          <td data-align="end">{behind !== null && behind > 0 ? format.rupiah(behind) : '–'}</td>
          <td data-align="end">
            {format.points(
              figure.physicalActual === null || figure.physicalTarget === null
                ? null
                : figure.physicalActual - figure.physicalTarget,
            )}
          </td>
          <td data-align="end">
            {format.percent(figure.physicalActual)}
            <div className={layout.faint}>
              {t('figures.target-of', { value: format.percent(figure.physicalTarget) })}
            </div>
          </td>
          <td data-align="end">{format.rupiah(figure.budget)}</td>
          <td data-align="end">{format.rupiah(figure.financialActual)}</td>
        </tr>
      ))}
    </Table>
  )
}
