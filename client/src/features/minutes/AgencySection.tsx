import type { AgencyBlock, Line } from '../../../../shared/minutes/document.ts'
import { FigureTable } from './FigureTable.tsx'
import styles from './DocumentView.module.css'
import { MinutesLine } from './MinutesLine.tsx'

/** One agency's turn: figures as presented, corrections, obstacles beside solutions, what was said and ordered. */
export function AgencySection({ block }: { readonly block: AgencyBlock }) {
  const { agencyId } = block
  const lines = (all: readonly Line[]) =>
    all.map((line) => <MinutesLine key={line.id} line={line} agencyId={agencyId} />)
  return (
    <section className={styles.agency}>
      <h5>{block.name}</h5>
      {lines([block.presented])}
      {block.basis === 'reported' && (
        <p className={styles.hint}>Angka sebagaimana dilaporkan; paparan belum selesai.</p>
      )}
      <FigureTable caption={`Angka ${block.name}`} rows={block.figures} />
      {lines(block.comparison)}
      {lines(block.corrections)}
      {block.obstacles.length > 0 && (
        <div className={styles.obstacles}>
          {block.obstacles.map(({ obstacle, solutions }) => (
            <div key={obstacle.id} className={styles.pair}>
              <div>
                <b>Kendala</b>
                {lines([obstacle])}
              </div>
              <div>
                <b>Alternatif solusi</b>
                {solutions.length === 0 ? <p>–</p> : lines(solutions)}
              </div>
            </div>
          ))}
        </div>
      )}
      {lines(block.discussion)}
      {lines(block.directives.map((row) => ({ ...row.line, lead: 'Arahan' })))}
    </section>
  )
}
