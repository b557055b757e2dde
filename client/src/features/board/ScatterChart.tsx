import { useMemo } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useWidth } from '../../ui/use-width.ts'
import type { BoardRow } from './board-view.ts'
import styles from './Chart.module.css'
import { ChartCard } from './ChartCard.tsx'
import { scatterOf } from './scatter-view.ts'

/** Height of the drawing in proportion to its width, within what is readable, in pixels. */
const PROPORTION = 0.72
const LEAST_HEIGHT = 260
const GREATEST_HEIGHT = 460

interface ScatterChartProps {
  readonly rows: readonly BoardRow[]
  readonly onOpen: (agency: AgencyId) => void
}

/** Physical against financial deviation, each agency as large as its budget. */
export function ScatterChart({ rows, onOpen }: ScatterChartProps) {
  const { t, format } = useWords()
  const compared = rows.filter((row) => row.deviation !== null && row.financialDeviation !== null)
  return (
    <ChartCard
      title={t('board.scatter')}
      hint={t('board.scatter.hint', { n: compared.length, all: rows.length })}
      chart={<Drawing rows={compared} onOpen={onOpen} />}
      head={
        <>
          <th scope="col">{t('board.agency')}</th>
          <th scope="col" data-align="end">
            {t('board.scatter.physical')}
          </th>
          <th scope="col" data-align="end">
            {t('board.scatter.financial')}
          </th>
          <th scope="col" data-align="end">
            {t('figures.budget')}
          </th>
        </>
      }
      rows={compared.map((row) => (
        <tr key={row.agencyId}>
          <th scope="row">{row.shortName}</th>
          <td data-align="end">{format.points(row.deviation)}</td>
          <td data-align="end">{format.points(row.financialDeviation)}</td>
          <td data-align="end">{format.rupiah(row.budget)}</td>
        </tr>
      ))}
    />
  )
}

function Drawing({ rows, onOpen }: ScatterChartProps) {
  const { t, format } = useWords()
  const [shown, width] = useWidth<HTMLDivElement>()
  const height = Math.max(LEAST_HEIGHT, Math.min(GREATEST_HEIGHT, Math.round(width * PROPORTION)))
  const drawing = useMemo(() => (width === 0 ? null : scatterOf(rows, width, height)), [rows, width, height])
  return (
    <div ref={shown} className={styles.place} style={{ minHeight: LEAST_HEIGHT }}>
      {drawing !== null && (
        <svg width={width} height={height} role="img" aria-label={t('board.scatter')} className={styles.chart}>
          <rect
            className={styles.behind}
            x={drawing.frame.left}
            y={drawing.frame.top}
            width={drawing.zero.x - drawing.frame.left}
            height={drawing.frame.bottom - drawing.frame.top}
          />
          {drawing.xTicks.map(({ value, at }) => (
            <g key={value}>
              <line x1={at} x2={at} y1={drawing.frame.top} y2={drawing.frame.bottom} data-zero={value === 0} />
              <text x={at} y={drawing.frame.bottom + 16} textAnchor="middle">
                {signedTick(value)}
              </text>
            </g>
          ))}
          {drawing.yTicks.map(({ value, at }) => (
            <g key={value}>
              <line x1={drawing.frame.left} x2={drawing.frame.right} y1={at} y2={at} data-zero={value === 0} />
              <text x={drawing.frame.left - 6} y={at + 4} textAnchor="end">
                {signedTick(value)}
              </text>
            </g>
          ))}
          <text className={styles.axis} x={drawing.frame.right} y={height - 3} textAnchor="end">
            {t('board.scatter.physical')} →
          </text>
          <text className={styles.axis} x={drawing.frame.left + 6} y={drawing.frame.top + 12}>
            ↑ {t('board.scatter.financial')}
          </text>
          {drawing.points.map(({ row, x, y, r }) => (
            <circle key={row.agencyId} cx={x} cy={y} r={r} data-tone={row.tone} onClick={() => onOpen(row.agencyId)}>
              <title>
                {`${row.name}: ${format.points(row.deviation)} / ${format.points(row.financialDeviation)}, ${format.rupiah(row.budget)}`}
              </title>
            </circle>
          ))}
          {drawing.labels.map(({ id, text, x, y }) => (
            <text key={id} className={styles.name} x={x} y={y + 4}>
              {text}
            </text>
          ))}
        </svg>
      )}
    </div>
  )
}

function signedTick(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−')
}
