import * as z from 'zod/mini'
import { fundingSource } from '../figures/funding-source.ts'
import { agencyId } from '../ids.ts'
import { columnField } from './column-field.ts'

/**
 * What a sheet is: rows per agency and funding source, rows per agency alone, lines per sub kegiatan, obstacles
 * with their solutions, or nothing to import.
 */
export const sheetUse = z.enum(['recap', 'agency-recap', 'details', 'obstacles', 'ignored'])
export type SheetUse = z.output<typeof sheetUse>

const index = z.int().check(z.gte(0), z.lte(1_048_575))

export const columnMapping = z.strictObject({
  column: index,
  field: columnField,
  /** What a number in it counts: rupiah, thousands, millions; 100 for a per cent written as a fraction of one. */
  scale: z.union([z.literal(1), z.literal(100), z.literal(1_000), z.literal(1_000_000), z.literal(1_000_000_000)]),
})
export type ColumnMapping = z.output<typeof columnMapping>

export const sheetMapping = z.strictObject({
  sheet: z.string().check(z.maxLength(255)),
  use: sheetUse,
  /** First and last row of the header, from 0; data begin below. */
  headerFirst: index,
  headerLast: index,
  columns: z.array(columnMapping).check(z.maxLength(200)),
})
export type SheetMapping = z.output<typeof sheetMapping>

const nameInFile = z.string().check(z.maxLength(500))

/** How one shape of file is read: guessed from its words, changed by a person, remembered for the next one. */
export const importMapping = z.strictObject({
  sheets: z.array(sheetMapping).check(z.maxLength(100)),
  /** What a person decided about agency names in the file, by `nameKey`; null leaves their rows out. */
  agencies: z.record(nameInFile, z.nullable(agencyId)),
  /** The same about funding sources. */
  sources: z.record(nameInFile, z.nullable(fundingSource)),
  /** The source of rows that name none: a recap per agency alone. */
  sourceWhenNoneNamed: fundingSource,
})
export type ImportMapping = z.output<typeof importMapping>
