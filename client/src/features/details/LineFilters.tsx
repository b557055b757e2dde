import { useState } from 'react'
import { fundingSource, type FundingSource } from '../../../../shared/figures/funding-source.ts'
import type { DetailQuery } from '../../../../shared/protocol/http-details.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'

const orders: readonly DetailQuery['order'][] = ['behind', 'budget', 'file']

interface LineFiltersProps {
  /** Those that the agency has lines of. */
  readonly sources: readonly FundingSource[]
  readonly source: FundingSource | null
  readonly onSource: (source: FundingSource | null) => void
  readonly order: DetailQuery['order']
  readonly onOrder: (order: DetailQuery['order']) => void
  readonly onSearch: (search: string) => void
}

/** Which lines, in which order. The search is asked when Enter is pressed or the field is left. */
export function LineFilters({ sources, source, onSource, order, onOrder, onSearch }: LineFiltersProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  return (
    <form
      className={layout.columns}
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(typed)
      }}
    >
      <Field label={t('details.search')}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={typed}
            maxLength={200}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={() => onSearch(typed)}
          />
        )}
      </Field>
      <Field label={t('figures.source')}>
        {(control) => (
          <select
            {...control}
            value={source ?? ''}
            onChange={({ target }) => onSource(fundingSource.safeParse(target.value).data ?? null)}
          >
            <option value="">{t('details.source.all')}</option>
            {sources.map((one) => (
              <option key={one} value={one}>
                {t(`figures.source.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('details.order')}>
        {(control) => (
          <select
            {...control}
            value={order}
            onChange={({ target }) => onOrder(orders.find((one) => one === target.value) ?? 'behind')}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {t(`details.order.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </form>
  )
}
