import type { DiscussionBlock, FollowUpRow, Line, MinutesDocument } from '../../../../shared/minutes/document.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { AgencySection } from './AgencySection.tsx'
import { AttendanceTable } from './AttendanceTable.tsx'
import { FigureTable } from './FigureTable.tsx'
import { FollowUpTable } from './FollowUpTable.tsx'
import styles from './DocumentView.module.css'
import { MinutesLine } from './MinutesLine.tsx'

/** The whole document as it will be printed, every line of it with its source; what is empty is not there. */
export function DocumentView({ document }: { readonly document: MinutesDocument }) {
  const { t } = useWords()
  return (
    <article className={styles.document} lang="id">
      <h3 className={styles.title}>{document.title}</h3>
      <dl className={styles.fields}>
        {document.head.map(({ label, line }) => (
          <div key={line.id}>
            <dt>{label}</dt>
            <dd>
              <MinutesLine line={line} />
            </dd>
          </div>
        ))}
      </dl>
      <Section title="Pembukaan" lines={document.opening} />
      <section>
        <h4>Capaian kabupaten</h4>
        <FigureTable caption="Capaian kabupaten" rows={document.totals} />
        <Lines lines={[document.totalsNote, ...document.comparison]} />
      </section>
      {document.agencies.length > 0 && (
        <section>
          <h4>Paparan Perangkat Daerah</h4>
          {document.agencies.map((block) => (
            <AgencySection key={block.agencyId} block={block} />
          ))}
        </section>
      )}
      {document.asRead.length > 0 && (
        <section>
          <h4>Perangkat Daerah yang dianggap telah memaparkan</h4>
          <FigureTable
            caption="Dianggap telah memaparkan"
            rows={document.asRead.map((row) => ({ ...row.total, label: row.name }))}
          />
          <Lines lines={document.asRead.flatMap((row) => row.corrections)} />
        </section>
      )}
      <Section title="Perangkat Daerah yang belum memaparkan" lines={document.notHeard} />
      {document.discussions.map((block) => (
        <Discussion key={block.id} block={block} />
      ))}
      <Section title="Kesimpulan" lines={document.conclusions} />
      {document.followUp.length > 0 && (
        <section>
          <h4>Tindak lanjut</h4>
          <FollowUpTable rows={document.followUp} />
          <p className={styles.hint}>{t('minutes.directives-elsewhere')}</p>
        </section>
      )}
      <Section title="Penutup" lines={document.closing} />
      <Section title="Perubahan setelah penyegelan" lines={document.amendments} />
      <section>
        <h4>Daftar hadir</h4>
        <AttendanceTable rows={document.attendance} />
      </section>
    </article>
  )
}

function Discussion({ block }: { readonly block: DiscussionBlock }) {
  return (
    <section>
      <h4>{block.title}</h4>
      <Lines lines={block.lines} />
      <DirectiveLines rows={block.directives} />
    </section>
  )
}

/** Directives as they stand in a block; the table below has the rest of them. */
function DirectiveLines({ rows }: { readonly rows: readonly FollowUpRow[] }) {
  return <Lines lines={rows.map((row) => ({ ...row.line, lead: 'Arahan' }))} />
}

function Section({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h4>{title}</h4>
      <Lines lines={lines} />
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map((line) => <MinutesLine key={line.id} line={line} />)
}
