import {
  AlignmentType,
  BorderStyle,
  convertInchesToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx'
import { docxLetterhead } from './docx-letterhead.ts'
import { checkTable, dataTable, fieldsTable, notesTable, signaturesTable } from './docx-tables.ts'
import { inRuns, TEXT_WIDTH_TWIPS } from './docx-text.ts'
import type { Block, Sheet } from './sheet.ts'

/** Half points, as Word counts. */
const SIZE = 21
const GREY = '555555'

/** The sheet as DOCX, with real headings, lists and tables, to be edited in Word or LibreOffice. */
export async function docxFile(sheet: Sheet): Promise<Uint8Array> {
  const document = new Document({
    title: sheet.title,
    creator: 'Rakor',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: SIZE, language: { value: 'id-ID' } },
          paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } },
        },
        heading1: {
          run: { size: 23, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
        heading2: {
          run: { size: 21, bold: true, color: '000000' },
          paragraph: { spacing: { before: 180, after: 60 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 284, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: margins() } },
        headers: { default: new Header({ children: sheet.notice === null ? [] : [notice(sheet.notice)] }) },
        footers: { default: new Footer({ children: [footer(sheet.footer)] }) },
        children: [
          ...(sheet.letterhead === null ? [] : docxLetterhead(sheet.letterhead)),
          ...sheet.blocks.flatMap((block) => content(block)),
        ],
      },
    ],
  })
  return await Packer.toBuffer(document)
}

function content(block: Block, keepNext = false): readonly FileChild[] {
  switch (block.kind) {
    case 'title':
      return block.lines.map(
        (text, line) =>
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: line === 0 ? 160 : 0, after: line === block.lines.length - 1 ? 200 : 0 },
            children: inRuns([{ text, look: line === 0 ? 'bold' : 'plain' }], line === 0 ? 26 : 22),
          }),
      )
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          children: inRuns([{ text: block.text, look: 'bold' }]),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.BOTH,
          keepNext,
          spacing: { after: 100 },
          children: inRuns(block.text),
        }),
      ]
    case 'caption':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 60, after: 40 },
          children: inRuns([{ text: block.text, look: 'italic' }], 18, GREY),
        }),
      ]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: 'bullets', level: 0 },
            spacing: { after: 40 },
            children: inRuns(item),
          }),
      )
    case 'fields':
      return [fieldsTable(block.rows)]
    case 'table':
      // A paragraph between two tables keeps Word from joining them.
      return [dataTable(block), new Paragraph({ spacing: { after: 60, line: 120 }, children: [] })]
    case 'notes':
      return [notesTable(block), new Paragraph({ children: [] })]
    case 'signatures':
      return [new Paragraph({ spacing: { after: 200 }, keepNext: true, children: [] }), signaturesTable(block)]
    case 'check':
      return [new Paragraph({ spacing: { after: 120 }, children: [] }), checkTable(block)]
    case 'together':
      return block.blocks.flatMap((inner) => content(inner, true))
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, children: [] })]
  }
}

function margins(): { top: number; bottom: number; left: number; right: number } {
  const inch = convertInchesToTwip(1)
  return { top: convertInchesToTwip(0.8), bottom: convertInchesToTwip(0.9), left: inch, right: inch }
}

function notice(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: inRuns([{ text, look: 'bold' }], 16, GREY) })
}

function footer(text: string): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH_TWIPS }],
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB', space: 4 } },
    children: [
      ...inRuns([{ text, look: 'plain' }], 16, GREY),
      new TextRun({
        size: 16,
        color: GREY,
        children: ['\tHalaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES],
      }),
    ],
  })
}
