import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { inRuns, TEXT_WIDTH_TWIPS } from './docx-text.ts'
import { noBorders, noLine } from './docx-tables.ts'
import type { Emblem } from '../regency/regency-store.ts'
import type { Letterhead } from './sheet.ts'

const EMBLEM_TWIPS = 1_150

/** The head of a letter (kop): emblem on the left, names in the middle, a double rule below. */
export function docxLetterhead({ government, unit, lines, emblem }: Letterhead): readonly (Table | Paragraph)[] {
  const centred = (text: string, size: number, look: 'bold' | 'plain'): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: inRuns([{ text, look }], size) })
  const cell = (width: number, children: Paragraph[]): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      borders: noBorders,
      children,
    })
  const middle = TEXT_WIDTH_TWIPS - 2 * EMBLEM_TWIPS
  const table = new Table({
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    columnWidths: [EMBLEM_TWIPS, middle, EMBLEM_TWIPS],
    borders: { ...noBorders, insideHorizontal: noLine, insideVertical: noLine },
    rows: [
      new TableRow({
        children: [
          cell(EMBLEM_TWIPS, [new Paragraph({ children: emblem === null ? [] : [picture(emblem)] })]),
          cell(middle, [
            centred(government, 26, 'bold'),
            centred(unit, 32, 'bold'),
            ...lines.map((line) => centred(line, 18, 'plain')),
          ]),
          cell(EMBLEM_TWIPS, [new Paragraph({ children: [] })]),
        ],
      }),
    ],
  })
  const rule = new Paragraph({
    spacing: { before: 60, after: 120, line: 60 },
    border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: '000000', space: 1 } },
    children: [],
  })
  return [table, rule]
}

function picture({ type, image }: Emblem): ImageRun {
  const transformation = { width: 64, height: 74 }
  const data = Buffer.from(image)
  if (type === 'image/png') return new ImageRun({ type: 'png', data, transformation })
  return new ImageRun({ type: 'svg', data, transformation, fallback: { type: 'png', data: TRANSPARENT_PIXEL } })
}

/** What programs that cannot draw SVG show instead: nothing. */
const TRANSPARENT_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
