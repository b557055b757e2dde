import { Link, useLocation, useSearch } from 'wouter'
import { searchQuery, type SearchQuery } from '../../../shared/protocol/http-search.ts'
import { SearchPanel } from '../features/search/SearchPanel.tsx'
import { useWords } from '../i18n/LanguageProvider.tsx'
import layout from '../ui/layout.module.css'
import styles from './MeetingsPage.module.css'
import { useTitle } from './use-title.ts'

/** `/s/:slot/cari`: the search; what is asked stands in the address, so that it can be sent and gone back to. */
export function SearchPage({ slot }: { readonly slot: string }) {
  const { t } = useWords()
  const [path, navigate] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const from = asked.get('dari')
  useTitle(t('search.title'))
  return (
    <div className={styles.page}>
      <header className={layout.between}>
        <Link href="/">{t('app.name')}</Link>
        <Link href={from === null ? `/s/${slot}/rapat` : `/s/${slot}/rapat/${encodeURIComponent(from)}`}>
          {t(from === null ? 'room.to-list' : 'search.back')}
        </Link>
      </header>
      <main className={styles.main}>
        <h1>{t('search.title')}</h1>
        <SearchPanel
          slot={slot}
          query={queryIn(asked)}
          onAsk={(query) => navigate(`${path}?${addressOf(query, from)}`, { replace: true })}
        />
      </main>
    </div>
  )
}

/** What the address asks; whatever in it is not understood is left out. */
function queryIn(asked: URLSearchParams): SearchQuery {
  const unlimited = { words: (asked.get('q') ?? '').slice(0, 200), kind: null, agency: null, meeting: null, offset: 0 }
  const whole = searchQuery.safeParse({
    ...unlimited,
    kind: asked.get('jenis'),
    agency: asked.get('opd'),
    meeting: asked.get('rapat'),
    offset: asked.get('mulai') ?? 0,
  })
  // The field shows what was typed, with its spaces; the server trims.
  return whole.success ? { ...whole.data, words: unlimited.words } : unlimited
}

function addressOf({ words, kind, agency, meeting, offset }: SearchQuery, from: string | null): string {
  const parts = { q: words, jenis: kind, opd: agency, rapat: meeting, mulai: offset === 0 ? null : offset, dari: from }
  const said = Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
  return new URLSearchParams(said).toString()
}
