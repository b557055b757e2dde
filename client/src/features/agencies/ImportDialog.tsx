import { useMemo, useState } from 'react'
import { readAgencyTable, type TableProblem } from '../../../../shared/agencies/agency-table.ts'
import type { RegisteredAgency } from '../../../../shared/agencies/agency.ts'
import { asPasted, readCsv } from '../../../../shared/agencies/csv.ts'
import { planImport, type RowProblem } from '../../../../shared/agencies/plan-import.ts'
import { calendarDate, type CalendarDate } from '../../../../shared/temporal.ts'
import { readAgencyWorkbook } from '../../http/agencies.ts'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { Translate } from '../../i18n/translate.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { ImportPreview } from './ImportPreview.tsx'
import type { RegistryInUse } from './use-registry.ts'

interface ImportDialogProps {
  readonly slot: string
  readonly registry: RegistryInUse
  readonly agencies: readonly RegisteredAgency[]
  readonly today: CalendarDate
  readonly problem: string | null
  readonly onClose: () => void
}

/** Takes a list of agencies in: what it would do is shown before it does anything. */
export function ImportDialog({ slot, registry, agencies, today, problem, onClose }: ImportDialogProps) {
  const words = useWords()
  const { t } = words
  const [text, setText] = useState('')
  const [from, setFrom] = useState<string>(today)
  const [refusal, setRefusal] = useState<string | null>(null)
  const day = calendarDate.safeParse(from)
  const read = useMemo(() => (text.trim() === '' ? null : readAgencyTable(readCsv(text))), [text])
  // A row that contradicts others is left out; the plan of the rest is made without it.
  const planned = useMemo(() => {
    if (read === null) return null
    const first = planImport(agencies, read.rows, day.success ? day.data : today)
    const wrong = new Set(first.problems.map(({ line }) => line))
    const rows = read.rows.filter(({ line }) => !wrong.has(line))
    return { rows, wrong: first.problems, plan: planImport(agencies, rows, day.success ? day.data : today) }
  }, [agencies, read, day.success, day.data, today])
  const problems = [
    ...(read?.problems ?? []).map((one) => tableWords(t, one)),
    ...(planned?.wrong ?? []).map((one) => rowWords(t, one)),
  ]
  const changes = planned === null ? 0 : planned.plan.added.length + planned.plan.changed.length

  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const content = await file.text()
    setRefusal(null)
    // A workbook is a zip or holds zeros; the server reads those.
    if (!content.startsWith('PK') && !content.includes('\u0000')) return setText(content)
    const answer = await readAgencyWorkbook(slot, file)
    if (answer.ok) setText(asPasted(answer.value.rows))
    else setRefusal(errorWords(words, answer.error, 'Asia/Jakarta'))
  }
  const apply = async (): Promise<void> => {
    if (planned === null || !day.success || changes === 0) return
    if (await registry.change({ type: 'agency.import', from: day.data, rows: planned.rows })) onClose()
  }
  return (
    <Dialog title={t('agencies.import.title')} onClose={onClose}>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void apply()
        }}
      >
        <p className={layout.small}>{t('agencies.import.hint')}</p>
        <div className={layout.columns}>
          <Field label={t('agencies.import.file')} problem={refusal}>
            {(control) => (
              <input
                {...control}
                type="file"
                accept=".xlsx,.csv,.txt,.tsv"
                onChange={({ target }) => void take(target.files?.[0])}
              />
            )}
          </Field>
          <Field label={t('agencies.import.from')}>
            {(control) => (
              <input {...control} type="date" required value={from} onChange={({ target }) => setFrom(target.value)} />
            )}
          </Field>
        </div>
        <Field label={t('agencies.import.paste')}>
          {(control) => (
            <textarea
              {...control}
              rows={4}
              spellCheck={false}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        {planned !== null && <ImportPreview plan={planned.plan} problems={problems} />}
        {problem !== null && <Banner tone="bad">{problem}</Banner>}
        <div className={layout.row}>
          <Button type="submit" tone="primary" refusal={changes === 0 ? t('agencies.import.nothing') : null}>
            {t('agencies.import.apply')} ({changes})
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('general.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function tableWords(t: Translate, problem: TableProblem): string {
  switch (problem.kind) {
    case 'no-head':
      return t('agencies.import.no-head')
    case 'missing':
      return t('agencies.import.missing', { line: problem.line, column: problem.column })
    case 'bad-cell':
      return t('agencies.import.bad-cell', { line: problem.line, column: problem.column, value: problem.value })
  }
}

function rowWords(t: Translate, { line, problem }: RowProblem): string {
  return t(`agencies.import.${problem}`, { line })
}
