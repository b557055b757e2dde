import { readXmlPart } from './xml-part.ts'
import type { ZipPackage } from './zip-package.ts'

/** What a cell's format makes of its number. */
export type NumberShape = 'plain' | 'date' | 'percent'

const DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]
const PERCENTS: readonly number[] = [9, 10]

/** The shape by style, as cells name it (`s`). */
export async function readNumberShapes(zip: ZipPackage, part: string | null): Promise<readonly NumberShape[]> {
  if (part === null || !zip.names.includes(part.toLowerCase())) return []
  const codes = new Map<number, string>()
  const shapes: NumberShape[] = []
  let isInCells = false
  await readXmlPart(zip, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) shapes.push(shapeOfFormat(Number(attributes['numFmtId']), codes))
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return shapes
}

function shapeOfFormat(id: number, codes: ReadonlyMap<number, string>): NumberShape {
  if (DATES.some(([from, to]) => id >= from && id <= to)) return 'date'
  if (PERCENTS.includes(id)) return 'percent'
  // Words in quotes, colours and conditions in brackets and escaped letters are not part of the pattern.
  const pattern = (codes.get(id) ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  if (pattern.includes('%')) return 'percent'
  return /[dyh]|m{2,}/.test(pattern) && !pattern.includes('general') ? 'date' : 'plain'
}

const DAY = 86_400_000
const FROM_1900 = Date.UTC(1899, 11, 30)
const FROM_1904 = Date.UTC(1904, 0, 1)
/** 31 December 9999. */
const LAST_DAY = 2_958_465

/** The day of a serial number; null for what is none. */
export function dateOfSerial(serial: number, countsFrom1904: boolean): string | null {
  if (!(serial >= 0 && serial <= LAST_DAY)) return null
  // 1900 counts a 29 February that never was; before it, serials are one day off.
  const days = !countsFrom1904 && serial < 60 ? serial + 1 : serial
  return new Date((countsFrom1904 ? FROM_1904 : FROM_1900) + Math.floor(days) * DAY).toISOString().slice(0, 10)
}
