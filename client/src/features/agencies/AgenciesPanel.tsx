import { useMemo, useState } from 'react'
import { agenciesAsCsv } from '../../../../shared/agencies/agency-table.ts'
import type { RegisteredAgency } from '../../../../shared/agencies/agency.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import type { CalendarDate } from '../../../../shared/temporal.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { saveFile } from '../../ui/save-file.ts'
import layout from '../../ui/layout.module.css'
import styles from './Agencies.module.css'
import { AgencyDialog } from './AgencyDialog.tsx'
import { AgencyLine } from './AgencyLine.tsx'
import { agenciesFound, classesIn, orderAfterMove } from './agency-list.ts'
import { EndDialog } from './EndDialog.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import { useRegistry } from './use-registry.ts'

type Form =
  | { readonly kind: 'none' | 'add' | 'end' | 'import' }
  | { readonly kind: 'edit' | 'rename'; readonly agency: RegisteredAgency }

interface AgenciesPanelProps {
  readonly slot: string
  readonly today: CalendarDate
}

/** The regency's own list of agencies: searched, filtered, put in order, changed, imported and exported. */
export function AgenciesPanel({ slot, today }: AgenciesPanelProps) {
  const words = useWords()
  const { t } = words
  const registry = useRegistry(slot)
  const [filter, setFilter] = useState({ sought: '', agencyClass: '', withEnded: false })
  const [form, setForm] = useState<Form>({ kind: 'none' })
  const all = registry.agencies === 'waiting' ? null : registry.agencies
  const shown = useMemo(() => agenciesFound(all ?? [], filter), [all, filter])
  const problem = registry.problem === null ? null : errorWords(words, registry.problem, 'Asia/Jakarta')
  const close = (): void => setForm({ kind: 'none' })
  if (all === null)
    return problem === null ? <EmptyNote>{t('general.loading')}</EmptyNote> : <Banner tone="bad">{problem}</Banner>

  const nameOf = (id: AgencyId): string => all.find(({ agencyId }) => agencyId === id)?.shortName ?? id
  const move = (id: AgencyId, by: -1 | 1): (() => void) | null => {
    const order = orderAfterMove(all, shown, id, by)
    return order === null ? null : () => void registry.change({ type: 'agency.reorder', order })
  }
  const actsOn = (agency: RegisteredAgency) => ({
    edit: () => setForm({ kind: 'edit', agency }),
    rename: () => setForm({ kind: 'rename', agency }),
    takeBack: () =>
      void registry.change({ type: 'agency.continue', agencyId: agency.agencyId, revision: agency.revision }),
    up: move(agency.agencyId, -1),
    down: move(agency.agencyId, 1),
  })
  const shared = { registry, agencies: all, today, problem, onClose: close }
  return (
    <Panel
      title={t('agencies.title')}
      aside={t('agencies.count', { n: all.filter(({ validUntil }) => validUntil === null).length })}
    >
      <div className={layout.row}>
        <Button tone="primary" onClick={() => setForm({ kind: 'add' })}>
          + {t('agencies.add')}
        </Button>
        <Button onClick={() => setForm({ kind: 'import' })}>{t('agencies.import')}</Button>
        <Button onClick={() => saveFile('perangkat-daerah.csv', 'text/csv', agenciesAsCsv(all))}>
          {t('agencies.export')}
        </Button>
        <Button onClick={() => setForm({ kind: 'end' })}>{t('agencies.end')}</Button>
      </div>
      <div className={styles.tools}>
        <Field label={t('agencies.find')} hideLabel>
          {(control) => (
            <input
              {...control}
              type="search"
              value={filter.sought}
              placeholder={t('agencies.find')}
              onChange={({ target }) => setFilter({ ...filter, sought: target.value })}
            />
          )}
        </Field>
        <Field label={t('agencies.class')} hideLabel>
          {(control) => (
            <select
              {...control}
              value={filter.agencyClass}
              onChange={({ target }) => setFilter({ ...filter, agencyClass: target.value })}
            >
              <option value="">{t('agencies.class.all')}</option>
              {classesIn(all).map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          )}
        </Field>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={filter.withEnded}
            onChange={({ target }) => setFilter({ ...filter, withEnded: target.checked })}
          />
          {t('agencies.ended.show')}
        </label>
      </div>
      {problem !== null && form.kind === 'none' && <Banner tone="bad">{problem}</Banner>}
      {shown.length === 0 && <EmptyNote>{t(all.length === 0 ? 'agencies.none' : 'agencies.none-found')}</EmptyNote>}
      <ul className={layout.list} aria-label={t('agencies.title')}>
        {shown.map((agency) => (
          <AgencyLine key={agency.agencyId} agency={agency} nameOf={nameOf} acts={actsOn(agency)} />
        ))}
      </ul>
      {form.kind === 'add' && <AgencyDialog {...shared} agency={null} />}
      {form.kind === 'edit' && <AgencyDialog {...shared} agency={form.agency} />}
      {form.kind === 'rename' && <RenameDialog {...shared} agency={form.agency} />}
      {form.kind === 'end' && <EndDialog {...shared} />}
      {form.kind === 'import' && <ImportDialog {...shared} slot={slot} />}
    </Panel>
  )
}
