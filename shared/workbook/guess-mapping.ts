import { roundForDisplay } from '../figures/deviation.ts'
import { decimal } from '../words/numbers.ts'
import type { AgencyMatcher } from './agency-names.ts'
import { kindOfField, type ColumnField } from './column-field.ts'
import { CONFIDENT, headerAt, type Header } from './header.ts'
import type { ColumnMapping, SheetMapping, SheetUse } from './mapping.ts'
import { readNumber } from './numbers.ts'
import type { ColumnGuess, SheetReading } from './reading.ts'
import { textOf, type CellValue, type Sheet } from './sheet.ts'

const ROWS_SAMPLED = 400

/** How one sheet is read unless somebody says otherwise; hidden ones only if somebody says so. */
export function guessSheet(sheet: Sheet, header: Header | null, matcher: AgencyMatcher): SheetMapping {
  if (header === null) return { sheet: sheet.name, use: 'ignored', headerFirst: 0, headerLast: 0, columns: [] }
  const fields = new Set(header.columns.flatMap(({ guess }) => (isConfident(guess) ? [guess.field] : [])))
  const use = guessUse(fields, agencyOfSheet(sheet, header.first, matcher) !== null)
  const columns = scaled(sheet, header)
  return {
    sheet: sheet.name,
    use: sheet.isHidden ? 'ignored' : use,
    headerFirst: header.first,
    headerLast: header.last,
    columns: use === 'details' || fields.has('agency-code') ? columns : columns.map(asAgencyCode),
  }
}

/** A lone "Kode" beside agencies is theirs; only beside activities it is the activity's. */
function asAgencyCode(column: ColumnMapping): ColumnMapping {
  return column.field === 'activity-code' ? { ...column, field: 'agency-code' } : column
}

/** By the columns that are there. */
function guessUse(fields: ReadonlySet<ColumnField>, isOfOneAgency: boolean): SheetUse {
  const has = (...names: readonly ColumnField[]): boolean => names.some((name) => fields.has(name))
  const hasFigures = has('budget', 'physical-actual', 'financial-actual', 'financial-actual-percent', 'physical-target')
  if (has('activity') && hasFigures) return 'details'
  const hasAgency = isOfOneAgency || has('agency-name', 'agency-code')
  if (hasAgency && hasFigures) return has('source') ? 'recap' : 'agency-recap'
  return has('obstacle') ? 'obstacles' : 'ignored'
}

/** Whose sheet it is, where no column says so: by its name, or by a line of its letterhead. */
export function agencyOfSheet(sheet: Sheet, headerFirst: number, matcher: AgencyMatcher): string | null {
  const above = sheet.rows.filter((one) => one.row < headerFirst).flatMap((one) => one.cells.map(textOf))
  const said = [sheet.name, ...above.map((text) => text.replace(/^[\p{L} ]{2,40}:\s*/u, ''))]
  return said.find((text) => text !== '' && matcher.match(text).certainty === 'certain') ?? null
}

/** For the screen: the words, the guess and some cells of every column, beside what is used. */
export function describeColumns(sheet: Sheet, mapping: SheetMapping): SheetReading['columns'] {
  const header = headerAt(sheet, mapping.headerFirst, mapping.headerLast)
  const below = sheet.rows.filter((one) => one.row > mapping.headerLast).slice(0, ROWS_SAMPLED)
  return header.columns.flatMap(({ column, header: words, guess }): ColumnGuess[] => {
    const samples = below.flatMap((one) => sampleOf(one.cells[column]) || []).slice(0, 3)
    if (words === '' && samples.length === 0) return []
    return [{ column, header: words, field: guess?.field ?? null, confidence: guess?.confidence ?? 0, samples }]
  })
}

/** A number as people here write it; a text as it stands, since that is what is being read. */
function sampleOf(cell: CellValue | undefined): string {
  if (typeof cell !== 'number') return textOf(cell)
  const digits = String(cell).split('.')[1]?.length ?? 0
  return decimal(cell, Math.min(digits, 4))
}

function isConfident(guess: Header['columns'][number]['guess']): guess is NonNullable<typeof guess> {
  return guess !== null && guess.confidence >= CONFIDENT
}

function scaled(sheet: Sheet, header: Header): ColumnMapping[] {
  const note = aboveText(sheet, header.first)
  const below = sheet.rows.filter((one) => one.row > header.last).slice(0, ROWS_SAMPLED)
  const confident = header.columns.flatMap(({ column, header: words, guess }) =>
    isConfident(guess) ? [{ column, words, field: guess.field }] : [],
  )
  const valuesOf = (column: number): number[] =>
    below.flatMap((one) => {
      const reading = readNumber(one.cells[column], 'percent')
      return reading.kind === 'number' && !reading.hasUnit ? [reading.value] : []
    })
  const isFraction = (one: { readonly column: number; readonly field: ColumnField }): boolean =>
    kindOfField(one.field) === 'percent' && !isDeviationField(one.field) && looksLikeFractions(valuesOf(one.column))
  const hasFractions = confident.some(isFraction)
  return confident.map((one) => {
    const kind = kindOfField(one.field)
    if (kind === 'amount')
      return { column: one.column, field: one.field, scale: scaleOf(one.words) ?? scaleOf(note) ?? 1 }
    // Deviations are small either way: they go with the columns they come from.
    const isOne = isDeviationField(one.field)
      ? hasFractions && looksLikeFractions(valuesOf(one.column))
      : isFraction(one)
    return { column: one.column, field: one.field, scale: isOne ? 100 : 1 }
  })
}

function isDeviationField(field: ColumnField): boolean {
  return field === 'physical-deviation' || field === 'financial-deviation'
}

/**
 * Whether a column writes 0.4136 for 41.36 per cent: nearly all of it is at most one, and some of it is no whole number.
 * A year hardly begins with every agency below one per cent.
 */
export function looksLikeFractions(values: readonly number[]): boolean {
  const told = values.filter((value) => value !== 0)
  const small = told.filter((value) => Math.abs(value) <= 1)
  // Of a cell or two only the digits tell: per cents are printed with two decimals, 0.4136 has more.
  const isTold = told.length > 2 || told.some((value) => roundForDisplay(value) !== value)
  return (
    told.length > 0 && isTold && small.length >= told.length * 0.8 && small.some((value) => !Number.isInteger(value))
  )
}

/** "(dalam jutaan rupiah)", "Rp juta", "Rp 000". */
function scaleOf(words: string): 1_000 | 1_000_000 | 1_000_000_000 | null {
  if (/\b(?:juta|jutaan|jt)\b/i.test(words)) return 1_000_000
  if (/\b(?:mil[iy]ar|mil[iy]aran)\b/i.test(words)) return 1_000_000_000
  return /\b(?:ribu|ribuan)\b|rp\.?\s*[.,x]?\s*(?:1[.,])?000\b/i.test(words) ? 1_000 : null
}

function aboveText(sheet: Sheet, first: number): string {
  const said = sheet.rows.filter((one) => one.row < first).flatMap((one) => one.cells.map(textOf))
  return said.filter((text) => /\bdalam\b|\brp\b|rupiah/i.test(text)).join(' ')
}
