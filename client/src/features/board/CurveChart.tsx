import { useMemo } from 'react'
import type { FundingSource } from '../../../../shared/figures/funding-source.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { useWidth } from '../../ui/use-width.ts'
import styles from './Chart.module.css'
import { ChartCard } from './ChartCard.tsx'
import { curveOf, type CurveData, type DrawnLine } from './curve-view.ts'
import { useCurve } from './use-curve.ts'

const HEIGHT = 300
const kinds: readonly DrawnLine['kind'][] = ['target', 'actual', 'last-year']

/** The S-curve of physical progress: plan, actual and last year, at the periods that are known. */
export function CurveChart({ source }: { readonly source: FundingSource | null }) {
  const { t, format } = useWords()
  const data = useCurve(source)
  if (data === null) return null
  const points = [
    ...data.now.map((point) => ({ point, year: data.year })),
    ...data.lastYear.map((point) => ({ point, year: data.year - 1 })),
  ]
  return (
    <ChartCard
      title={t('board.curve')}
      hint={t('board.curve.hint', { periods: points.map(({ point }) => point.periodLabel).join(' · ') })}
      chart={data.now.length === 0 ? <EmptyNote>{t('figures.none')}</EmptyNote> : <Drawing data={data} />}
      head={
        <>
          <th scope="col">{t('board.curve.period')}</th>
          <th scope="col" data-align="end">
            {t('figures.physical-target')}
          </th>
          <th scope="col" data-align="end">
            {t('figures.physical-actual')}
          </th>
        </>
      }
      rows={points.map(({ point }) => (
        <tr key={point.day}>
          <th scope="row">
            {point.periodLabel} ({format.longDate(point.day)})
          </th>
          <td data-align="end">{format.percent(point.target)}</td>
          <td data-align="end">{format.percent(point.actual)}</td>
        </tr>
      ))}
    />
  )
}

function Drawing({ data }: { readonly data: CurveData }) {
  const { t, format } = useWords()
  const [shown, width] = useWidth<HTMLDivElement>()
  const curve = useMemo(() => (width === 0 ? null : curveOf(data, width, HEIGHT)), [data, width])
  return (
    <div ref={shown} className={styles.place} style={{ minHeight: HEIGHT }}>
      {curve !== null && (
        <>
          <svg width={width} height={HEIGHT} role="img" aria-label={t('board.curve')} className={styles.chart}>
            {curve.levels.map(({ value, y }) => (
              <g key={value}>
                <line x1={curve.frame.left} x2={curve.frame.right} y1={y} y2={y} data-zero={value === 0} />
                <text x={curve.frame.left - 8} y={y + 4} textAnchor="end">
                  {value}
                </text>
              </g>
            ))}
            {curve.months.map(({ month, x }) => (
              <text key={month} x={x} y={HEIGHT - 8}>
                {format.shortMonth(month)}
              </text>
            ))}
            {curve.lines.map(({ kind, path, dots }) => (
              <g key={kind}>
                <path className={styles.line} data-kind={kind} d={path} />
                {dots.map(({ x, y, value }) => (
                  <circle key={x} className={styles.dot} data-kind={kind} cx={x} cy={y} r={kind === 'actual' ? 4.5 : 3}>
                    <title>{`${t(`board.curve.${kind}`)}: ${format.percent(value)}`}</title>
                  </circle>
                ))}
              </g>
            ))}
          </svg>
          <p className={styles.legend}>
            {kinds
              .filter((kind) => curve.lines.some((line) => line.kind === kind))
              .map((kind) => {
                const last = curve.lines.find((line) => line.kind === kind)?.dots.at(-1)
                return (
                  <span key={kind}>
                    <svg width="28" height="8" aria-hidden="true">
                      <path className={styles.line} data-kind={kind} d="M0 4H28" />
                    </svg>
                    {t(`board.curve.${kind}`)} <b>{format.percent(last?.value ?? null)}</b>
                  </span>
                )
              })}
          </p>
        </>
      )}
    </div>
  )
}
