import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ImageRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  UnderlineType,
  TextRun,
  WidthType,
} from 'docx'
// oxlint-disable-next-line import/no-named-as-default -- its types know the default alone
import qrcode from 'qrcode-generator'
import { inRuns, TEXT_WIDTH_TWIPS, wellFormed } from './docx-text.ts'
import type { Block, Column } from './sheet.ts'

export const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const line = { style: BorderStyle.SINGLE, size: 4, color: '9A9A9A' } as const
export const noBorders = { top: noLine, bottom: noLine, left: noLine, right: noLine } as const
const lines = { top: line, bottom: line, left: line, right: line } as const
const SMALL = 17

const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const

/** A table whose head comes again on every page and whose rows stay whole. */
export function dataTable({ columns, rows, hasSum }: Block & { readonly kind: 'table' }): Table {
  const shares = columns.reduce((sum, column) => sum + column.share, 0)
  const widths = columns.map((column) => Math.floor((column.share / shares) * TEXT_WIDTH_TWIPS))
  const cell = (
    text: string,
    place: number,
    look: 'bold' | 'plain',
    align: Column['align'],
    isHead = false,
  ): TableCell =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      borders: lines,
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE', color: 'auto' } } : {}),
      children: [new Paragraph({ alignment: alignments[align], children: inRuns([{ text, look }], SMALL) })],
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, place) => cell(column.title, place, 'bold', 'center', true)),
  })
  const body = rows.map((row, nth) => {
    const look = hasSum && nth === rows.length - 1 ? 'bold' : 'plain'
    return new TableRow({
      cantSplit: true,
      children: row.map((text, place) => cell(text, place, look, columns[place]?.align ?? 'left')),
    })
  })
  return new Table({
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [head, ...body],
  })
}

/** What a note would be about, and room for three lines of handwriting beside it; it grows with what is typed. */
export function notesTable({ title, about }: Block & { readonly kind: 'notes' }): Table {
  const widths = [3_000, TEXT_WIDTH_TWIPS - 3_000]
  const cell = (text: string, place: number, look: 'bold' | 'plain'): TableCell =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      borders: lines,
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      children: [new Paragraph({ children: inRuns([{ text, look }], SMALL) })],
    })
  const row = (cells: readonly TableCell[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      ...(isHead ? {} : { height: { value: 1_100, rule: HeightRule.ATLEAST } }),
      children: [...cells],
    })
  return new Table({
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      row([cell(title, 0, 'bold'), cell('Catatan', 1, 'bold')], true),
      ...about.map((text) => row([cell(text, 0, 'plain'), cell('', 1, 'plain')], false)),
    ],
  })
}

/** Label, colon, value. */
export function fieldsTable(rows: readonly (readonly [label: string, value: string])[]): Table {
  const widths = [2_200, 200, TEXT_WIDTH_TWIPS - 2_400]
  return plainTable(
    widths,
    rows.map(([label, value]) =>
      [label, ':', value].map((text) => [new Paragraph({ children: inRuns([{ text, look: 'plain' }]) })]),
    ),
  )
}

/** Names side by side, never torn from what stands above them. */
export function signaturesTable({ placeAndDate, signings }: Block & { readonly kind: 'signatures' }): Table {
  const width = Math.floor(TEXT_WIDTH_TWIPS / signings.length)
  const centred = (children: TextRun[], after = 0): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, keepLines: true, spacing: { after }, children })
  const plain = (text: string): TextRun[] => inRuns([{ text, look: 'plain' }])
  return plainTable(
    signings.map(() => width),
    [
      signings.map(({ role, name, title }, place) => [
        centred(plain(place === signings.length - 1 ? placeAndDate : ' ')),
        centred(plain(role)),
        centred(plain(title ?? ' '), 900),
        centred(
          name === null
            ? plain('(……………………………………)')
            : [new TextRun({ text: wellFormed(name), bold: true, underline: { type: UnderlineType.SINGLE } })],
        ),
      ]),
    ],
  )
}

/** The check code as QR, and in words. */
export function checkTable({ address, lines: words }: Block & { readonly kind: 'check' }): Table {
  const code = qrcode(0, 'M')
  code.addData(address)
  code.make()
  const [, gif = ''] = code.createDataURL(4, 0).split(',')
  const image = new ImageRun({
    type: 'gif',
    data: Buffer.from(gif, 'base64'),
    transformation: { width: 80, height: 80 },
  })
  return plainTable(
    [1_500, TEXT_WIDTH_TWIPS - 1_500],
    [
      [
        [new Paragraph({ children: [image] })],
        words.map((text) => new Paragraph({ children: inRuns([{ text, look: 'plain' }], 18) })),
      ],
    ],
  )
}

function plainTable(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    borders: { ...noBorders, insideHorizontal: noLine, insideVertical: noLine },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, place) =>
              new TableCell({
                width: { size: widths[place] ?? 0, type: WidthType.DXA },
                borders: noBorders,
                children: [...children],
              }),
          ),
        }),
    ),
  })
}
