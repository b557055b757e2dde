import type { ImportMapping, SheetMapping } from '../../../../shared/workbook/mapping.ts'
import type { SheetReading } from '../../../../shared/workbook/reading.ts'
import { SheetColumns } from './SheetColumns.tsx'

interface ColumnsStepProps {
  readonly sheets: readonly SheetReading[]
  readonly mapping: ImportMapping
  readonly onChoose: (mapping: ImportMapping) => void
}

/** What every sheet and every column was taken for; each guess can be changed. */
export function ColumnsStep({ sheets, mapping, onChoose }: ColumnsStepProps) {
  const change = (changed: SheetMapping): void =>
    onChoose({ ...mapping, sheets: mapping.sheets.map((one) => (one.sheet === changed.sheet ? changed : one)) })
  return (
    <>
      {sheets.map((sheet) => {
        const chosen = mapping.sheets.find((one) => one.sheet === sheet.name) ?? sheet.mapping
        return <SheetColumns key={sheet.name} sheet={sheet} chosen={chosen} onChange={change} />
      })}
    </>
  )
}
