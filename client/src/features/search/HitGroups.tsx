import { Link } from 'wouter'
import type { SearchHit, SearchKind, SearchResponse } from '../../../../shared/protocol/http-search.ts'
import { offsetText } from '../../../../shared/recording/offsets.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { highlighted } from './highlight.ts'
import styles from './Search.module.css'

/** The part of the room where such a thing stands. */
const views: Readonly<Record<SearchKind, string>> = { note: 'catatan', directive: 'arahan', transcript: 'notula' }

interface HitGroupsProps {
  readonly slot: string
  readonly found: SearchResponse
  readonly words: readonly string[]
}

/** What was found, under the meeting it belongs to. */
export function HitGroups({ slot, found: { hits, meetings, agencies }, words }: HitGroupsProps) {
  const { t, format } = useWords()
  const names = new Map<string, string>(agencies.map(({ agencyId, name }) => [agencyId, name]))
  return (
    <div className={styles.groups}>
      {meetings.map(({ stream, title, date, count }) => {
        const own = hits.filter((hit) => hit.stream === stream)
        if (own.length === 0) return null
        return (
          <section key={stream} aria-label={title}>
            <h2 className={styles.meeting}>
              <Link href={`/s/${slot}/rapat/${stream}`}>{title}</Link>
              <span>
                {format.longDate(date)} · {t('search.count', { n: count })}
              </span>
            </h2>
            <ul className={styles.hits}>
              {own.map((hit) => (
                <li key={`${hit.kind} ${hit.id}`}>
                  <Hit slot={slot} hit={hit} words={words} names={names} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

interface HitProps {
  readonly slot: string
  readonly hit: SearchHit
  readonly words: readonly string[]
  readonly names: ReadonlyMap<string, string>
}

function Hit({ slot, hit, words, names }: HitProps) {
  const { t, format } = useWords()
  const { stream, kind, at, zone, offsetMs, who, item, agencies, text } = hit
  const time = at === null ? (offsetMs === null ? null : offsetText(offsetMs)) : format.moment(at, zone)
  const about =
    agencies.length > 3
      ? t('search.agencies', { n: agencies.length })
      : agencies.map((id) => names.get(id) ?? id).join(', ')
  const facts = [time, who, item, about].filter((fact) => fact !== null && fact !== '')
  return (
    <Link className={styles.hit} href={`/s/${slot}/rapat/${stream}?lihat=${views[kind]}`}>
      <span className={styles.facts}>
        <b>{t(`search.kind.${kind}`)}</b> {[...new Set(facts)].join(' · ')}
      </span>
      <span className={styles.text}>
        {highlighted(text, words).map((stretch, place) =>
          stretch.isFound ? <mark key={place}>{stretch.text}</mark> : <span key={place}>{stretch.text}</span>,
        )}
      </span>
    </Link>
  )
}
