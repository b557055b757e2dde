import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import pdfmake, { type Content, type Definition, type Table } from 'pdfmake'
import type { Block, Letterhead, Sheet, Text } from './sheet.ts'

/** One inch. */
const MARGIN = 72
/** A4 is 595.28 points wide. */
const TEXT_WIDTH = 595.28 - 2 * MARGIN
const GREY = '#555555'
const RULE = '#9a9a9a'

const fonts = join(dirname(createRequire(import.meta.url).resolve('@fontsource/arimo/package.json')), 'files')
const font = (weight: 400 | 700, style: 'normal' | 'italic'): string =>
  join(fonts, `arimo-latin-${weight}-${style}.woff`)

pdfmake.setFonts({
  Arimo: {
    normal: font(400, 'normal'),
    bold: font(700, 'normal'),
    italics: font(400, 'italic'),
    bolditalics: font(700, 'italic'),
  },
})
// Nothing is fetched, and no file is read but the fonts, whatever a text says.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts))

/** The sheet as PDF. The same sheet gives the same bytes. */
export async function pdfFile(sheet: Sheet): Promise<Uint8Array> {
  const definition: Definition = {
    info: { title: sheet.title, creationDate: new Date(sheet.asOf), modDate: new Date(sheet.asOf) },
    language: 'id-ID',
    pageSize: 'A4',
    pageMargins: sheet.isCompact ? [MARGIN, 48, MARGIN, 44] : [MARGIN, sheet.notice === null ? 54 : 64, MARGIN, 60],
    defaultStyle: { font: 'Arimo', fontSize: 10, lineHeight: 1.15 },
    ...(sheet.notice === null ? {} : { header: notice(sheet.notice) }),
    footer: (page, pages) => footer(sheet.footer, page, pages),
    // A heading never stands alone at the foot of a page.
    pageBreakBefore: (node, following) => {
      const next = following.getFollowingNodesOnPage()
      return node.headlineLevel !== undefined && next.length === 0
    },
    content: [
      ...(sheet.letterhead === null ? [] : letterhead(sheet.letterhead)),
      ...sheet.blocks.map((block) => content(block, sheet.isCompact)),
    ],
  }
  withoutBlanks(definition)
  return await pdfmake.createPdf(definition).getBuffer()
}

// The font has these, without an outline, and the library that measures glyphs fails on them.
const WIDE_BLANK = /[\u00A0\u2002\u2009\u202F]/g
const NO_WIDTH = /[\u200B\uFEFF]/g

/** Puts a plain space in place of every other blank, as pasted text and numbers with their units have them. */
function withoutBlanks(part: object): void {
  for (const [key, value] of Object.entries(part) as readonly (readonly [string, unknown])[])
    if (typeof value === 'string') Reflect.set(part, key, value.replace(WIDE_BLANK, ' ').replace(NO_WIDTH, ''))
    else if (typeof value === 'object' && value !== null) withoutBlanks(value)
}

function content(block: Block, isCompact: boolean): Content {
  switch (block.kind) {
    case 'title':
      return {
        stack: block.lines.map((text, line) => ({ text, bold: line === 0, fontSize: line === 0 ? 13 : 11 })),
        alignment: 'center',
        margin: [0, 6, 0, 12],
      }
    case 'heading':
      return {
        text: block.text,
        bold: true,
        fontSize: block.level === 1 ? 11.5 : 10.5,
        margin: [0, block.level === 1 ? 12 : 9, 0, 4],
        headlineLevel: block.level,
      }
    case 'paragraph':
      return { text: runs(block.text), alignment: 'justify', margin: [0, 0, 0, 5] }
    case 'caption':
      return { text: block.text, italics: true, fontSize: 9, color: GREY, margin: [0, 3, 0, 2] }
    case 'list':
      return { ul: block.items.map((item) => ({ text: runs(item), margin: [0, 0, 0, 2] })), margin: [0, 0, 0, 6] }
    case 'fields':
      return {
        layout: 'noBorders',
        table: { widths: [110, 6, '*'], body: block.rows.map(([label, value]) => [label, ':', value]) },
        margin: [0, 0, 0, 6],
      }
    case 'table':
      return tableContent(block)
    case 'notes':
      return tableContent({
        kind: 'table',
        columns: [
          { title: block.title, share: 35, align: 'left' },
          { title: 'Catatan', share: 65, align: 'left' },
        ],
        rows: block.about.map((text) => [text, '\n\n\n']),
        hasSum: false,
      })
    case 'signatures':
      return signatures(block, isCompact ? 30 : 46)
    case 'check':
      return {
        columns: [
          { qr: block.address, fit: 66, width: 76 },
          { stack: block.lines.map((text) => ({ text, fontSize: 8.5 })), margin: [0, 14, 0, 0] },
        ],
        unbreakable: true,
        margin: [0, 14, 0, 0],
      }
    case 'together':
      return { stack: block.blocks.map((inner) => content(inner, isCompact)), unbreakable: true }
    case 'page-break':
      return { text: '', pageBreak: 'after' }
  }
}

function tableContent({ columns, rows, hasSum }: Block & { readonly kind: 'table' }): Content {
  const shares = columns.reduce((sum, column) => sum + column.share, 0)
  // Cells have 3 points of padding on each side and lines of half a point between them.
  const room = TEXT_WIDTH - columns.length * 6.5 - 0.5
  const table: Table = {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: columns.map((column) => (column.share / shares) * room),
    body: [
      columns.map(({ title }) => ({ text: title, bold: true, alignment: 'center' as const, fillColor: '#eeeeee' })),
      ...rows.map((row, place) =>
        row.map((text, column) => ({
          text,
          alignment: columns[column]?.align ?? 'left',
          bold: hasSum && place === rows.length - 1,
        })),
      ),
    ],
  }
  return {
    table,
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => RULE,
      vLineColor: () => RULE,
      paddingLeft: () => 3,
      paddingRight: () => 3,
      paddingTop: () => 2,
      paddingBottom: () => 1,
    },
    fontSize: 8,
    margin: [0, 2, 0, 8],
  }
}

/** @param room for the hand, in points */
function signatures({ placeAndDate, signings }: Block & { readonly kind: 'signatures' }, room: number): Content {
  return {
    unbreakable: true,
    margin: [0, 18, 0, 0],
    columns: signings.map(({ role, name, title }, place) => ({
      alignment: 'center' as const,
      stack: [
        { text: place === signings.length - 1 ? placeAndDate : ' ' },
        { text: role },
        { text: title ?? ' ', margin: [0, 0, 0, room] as [number, number, number, number] },
        name === null ? { text: '(……………………………………)' } : { text: name, bold: true, decoration: 'underline' as const },
      ],
    })),
  }
}

function letterhead({ government, unit, lines, emblem }: Letterhead): Content[] {
  const words: Content = {
    alignment: 'center',
    stack: [
      { text: government, fontSize: 13, bold: true },
      { text: unit, fontSize: 16, bold: true },
      ...lines.map((text) => ({ text, fontSize: 9 })),
    ],
  }
  const rule = (y: number, lineWidth: number, below: number): Content => ({
    canvas: [{ type: 'line', x1: 0, y1: y, x2: TEXT_WIDTH, y2: y, lineWidth }],
    margin: [0, 0, 0, below],
  })
  return [
    { columns: [{ width: 56, stack: picture(emblem) }, words, { width: 56, text: '' }], columnGap: 4 },
    rule(6, 2, 0),
    rule(2, 0.6, 10),
  ]
}

function picture(emblem: Letterhead['emblem']): Content[] {
  if (emblem === null) return []
  const bytes = Buffer.from(emblem.image)
  if (emblem.type === 'image/svg+xml') return [{ svg: bytes.toString('utf8'), fit: [54, 62] }]
  return [{ image: `data:image/png;base64,${bytes.toString('base64')}`, fit: [54, 62] }]
}

function notice(text: string): Content {
  return { text, alignment: 'center', fontSize: 8, bold: true, color: GREY, margin: [MARGIN, 28, MARGIN, 0] }
}

function footer(text: string, page: number, pages: number): Content {
  return {
    margin: [MARGIN, 22, MARGIN, 0],
    fontSize: 8,
    color: GREY,
    columns: [{ text }, { text: `Halaman ${page} dari ${pages}`, alignment: 'right', width: 100 }],
  }
}

function runs(text: Text): Content[] {
  return text.map((span) => ({ text: span.text, bold: span.look === 'bold', italics: span.look === 'italic' }))
}
