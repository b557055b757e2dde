import { useEffect, useRef } from 'react'
import { SEARCH_PAGE, wordsSought, type SearchQuery } from '../../../../shared/protocol/http-search.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import { Pager } from '../../ui/Pager.tsx'
import layout from '../../ui/layout.module.css'
import { useSearchKey } from '../../ui/use-search-key.ts'
import { HitGroups } from './HitGroups.tsx'
import { SearchFilters } from './SearchFilters.tsx'
import { useSearch } from './use-search.ts'

interface SearchPanelProps {
  readonly slot: string
  readonly query: SearchQuery
  readonly onAsk: (query: SearchQuery) => void
}

/** Notes, directives and transcripts of all meetings that this person may see, found as they type. */
export function SearchPanel({ slot, query, onAsk }: SearchPanelProps) {
  const words = useWords()
  const { t } = words
  const field = useRef<HTMLInputElement>(null)
  const { answer, again } = useSearch(slot, query)
  const goToField = (): void => {
    field.current?.focus()
    field.current?.select()
  }
  useSearchKey(goToField)
  useEffect(() => field.current?.focus(), [])
  const found = answer !== 'waiting' && answer.ok ? answer.value : null
  const ask = (change: Partial<SearchQuery>): void => onAsk({ ...query, offset: 0, ...change })
  return (
    <div className={layout.stack} role="search">
      <Field label={t('search.words')} hint={t('search.hint')}>
        {(control) => (
          <input
            {...control}
            ref={field}
            type="search"
            maxLength={200}
            value={query.words}
            aria-keyshortcuts="Control+K /"
            onChange={({ target }) => ask({ words: target.value })}
          />
        )}
      </Field>
      <SearchFilters query={query} meetings={found?.meetings ?? []} agencies={found?.agencies ?? []} onChange={ask} />
      {query.words.trim() === '' && <EmptyNote>{t('search.begin')}</EmptyNote>}
      {query.words.trim() !== '' && answer === 'waiting' && <EmptyNote>{t('general.loading')}</EmptyNote>}
      {answer !== 'waiting' && !answer.ok && (
        <Banner
          tone="bad"
          role="alert"
          actions={
            <Button size="small" onClick={again}>
              {t('general.retry')}
            </Button>
          }
        >
          {errorWords(words, answer.error, 'Asia/Jakarta')}
        </Banner>
      )}
      {query.words.trim() !== '' && found !== null && (
        <>
          <p role="status" className={layout.small}>
            {found.count === 0 ? t('search.nothing') : t('search.count', { n: found.count })}
          </p>
          <HitGroups slot={slot} found={found} words={wordsSought(query.words)} />
          {found.count > SEARCH_PAGE && (
            <Pager
              count={found.count}
              size={SEARCH_PAGE}
              offset={query.offset}
              onTurn={(offset) => onAsk({ ...query, offset })}
            />
          )}
        </>
      )}
    </div>
  )
}
