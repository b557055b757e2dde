import { useState } from 'react'
import { fundingSource, type FundingSource } from '../../../../shared/figures/funding-source.ts'
import type { AgencyId } from '../../../../shared/ids.ts'
import type { ImportPreview } from '../../../../shared/protocol/http-imports.ts'
import type { ImportMapping } from '../../../../shared/workbook/mapping.ts'
import type { NamedInFile } from '../../../../shared/workbook/reading.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { NameLine, type NameOption } from './NameLine.tsx'
import { isUndecided } from './undecided.ts'

interface NamesStepProps {
  readonly preview: ImportPreview
  readonly mapping: ImportMapping
  readonly onChoose: (mapping: ImportMapping) => void
}

/** Whom and what the names in the file mean: the doubtful first, for a person to decide. */
export function NamesStep({ preview, mapping, onChoose }: NamesStepProps) {
  const { t } = useWords()
  const seats = useMeeting((meeting) => meeting.attendance.seats)
  const agencies = seats.map(({ agency }): NameOption<AgencyId> => ({ id: agency.agencyId, label: agency.name }))
  const sources = fundingSource.options.map((id): NameOption<FundingSource> => ({
    id,
    label: t(`figures.source.${id}`),
  }))
  return (
    <>
      <NameList
        title={t('imports.names.agencies')}
        names={preview.agencies}
        options={agencies}
        decided={mapping.agencies}
        onDecide={(key, id) => onChoose({ ...mapping, agencies: { ...mapping.agencies, [key]: id } })}
      />
      <NameList
        title={t('imports.names.sources')}
        names={preview.sources}
        options={sources}
        decided={mapping.sources}
        onDecide={(key, id) => onChoose({ ...mapping, sources: { ...mapping.sources, [key]: id } })}
      />
      {preview.recapFrom === 'agency-recap' && (
        <Field label={t('imports.names.none-named')}>
          {(control) => (
            <select
              {...control}
              value={mapping.sourceWhenNoneNamed}
              onChange={({ target }) =>
                onChoose({ ...mapping, sourceWhenNoneNamed: fundingSource.parse(target.value) })
              }
            >
              {sources.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  )
}

interface NameListProps<Id extends string> {
  readonly title: string
  readonly names: readonly NamedInFile<Id>[]
  readonly options: readonly NameOption<Id>[]
  readonly decided: Readonly<Record<string, Id | null>>
  readonly onDecide: (key: string, id: Id | null) => void
}

function NameList<Id extends string>({ title, names, options, decided, onDecide }: NameListProps<Id>) {
  const { t } = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const open = names.filter(isUndecided)
  const certain = names.filter((name) => !isUndecided(name))
  if (names.length === 0) return null
  return (
    <Panel title={title} aside={open.length > 0 ? t('imports.to-decide', { n: open.length }) : t('imports.all-known')}>
      {open.length === 0 && !showsAll && <EmptyNote>{t('imports.all-known')}</EmptyNote>}
      <ul className={layout.list}>
        {[...open, ...(showsAll ? certain : [])].map((name) => (
          <NameLine key={name.key} name={name} options={options} decided={decided[name.key]} onDecide={onDecide} />
        ))}
      </ul>
      {certain.length > 0 && !showsAll && (
        <div>
          <Button size="small" onClick={() => setShowsAll(true)}>
            {t('imports.names.show-certain', { n: certain.length })}
          </Button>
        </div>
      )}
    </Panel>
  )
}
