import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Field } from '../../ui/Field.tsx'
import { readAgencies } from './read-agencies.ts'

interface PastedAgenciesProps {
  readonly text: string
  readonly onWrite: (text: string) => void
}

/** Where the regency's list is still empty: agencies typed or pasted, one a line. */
export function PastedAgencies({ text, onWrite }: PastedAgenciesProps) {
  const { t } = useWords()
  const { agencies, problems } = readAgencies(text)
  const [firstBad] = problems
  return (
    <Field
      label={t('meeting.agencies')}
      hint={
        <>
          {t('meeting.agencies.hint')} · <b>{t('meeting.agencies.read', { n: agencies.length })}</b>
        </>
      }
      problem={
        firstBad === undefined
          ? null
          : t(firstBad.problem === 'twice' ? 'meeting.agencies.twice' : 'meeting.agencies.bad-line', {
              line: firstBad.line,
            })
      }
    >
      {(control) => (
        <textarea
          {...control}
          required
          rows={8}
          spellCheck={false}
          value={text}
          placeholder={'1.03; Dinas Pekerjaan Umum dan Penataan Ruang; DPUPR; dinas'}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </Field>
  )
}
