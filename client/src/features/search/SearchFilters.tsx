import { agencyId, streamId } from '../../../../shared/ids.ts'
import { searchKind, type SearchQuery, type SearchResponse } from '../../../../shared/protocol/http-search.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'

interface SearchFiltersProps {
  readonly query: SearchQuery
  readonly meetings: SearchResponse['meetings']
  readonly agencies: SearchResponse['agencies']
  readonly onChange: (change: Partial<SearchQuery>) => void
}

/** Narrows a search to what is asked for. */
export function SearchFilters({ query, meetings, agencies, onChange }: SearchFiltersProps) {
  const { t } = useWords()
  return (
    <div className={layout.columns}>
      <Chosen
        label={t('search.kind')}
        all={t('search.kind.all')}
        value={query.kind}
        options={searchKind.options.map((kind) => ({ value: kind, word: t(`search.kind.${kind}`) }))}
        onChoose={(value) => onChange({ kind: searchKind.options.find((kind) => kind === value) ?? null })}
      />
      <Chosen
        label={t('search.agency')}
        all={t('search.agency.all')}
        value={query.agency}
        options={agencies.map(({ agencyId: id, name }) => ({ value: id, word: name }))}
        onChoose={(value) => onChange({ agency: value === null ? null : agencyId.parse(value) })}
      />
      {(meetings.length > 1 || query.meeting !== null) && (
        <Chosen
          label={t('search.meeting')}
          all={t('search.meeting.all')}
          value={query.meeting}
          options={meetings.map(({ stream, title, count }) => ({ value: stream, word: `${title} (${count})` }))}
          onChoose={(value) => onChange({ meeting: value === null ? null : streamId.parse(value) })}
        />
      )}
    </div>
  )
}

interface ChosenProps {
  readonly label: string
  readonly all: string
  readonly value: string | null
  readonly options: readonly { readonly value: string; readonly word: string }[]
  readonly onChoose: (value: string | null) => void
}

function Chosen({ label, all, value, options, onChoose }: ChosenProps) {
  // What is chosen stays on show also while the answer does not name it.
  const isGone = value !== null && !options.some((option) => option.value === value)
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
        >
          <option value="">{all}</option>
          {isGone && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.word}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
