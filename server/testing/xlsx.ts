import { zipOf, type ZippedPart } from './zip.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export interface RawWorkbook {
  /** `<row>` elements, or a whole part when it begins with `<?xml`. */
  readonly rows?: string
  /** What stands after `<sheetData>`: merges. */
  readonly after?: string
  readonly sharedStrings?: string
  readonly styles?: string
  /** Inside `<workbook>`, before the sheets. */
  readonly workbookProperties?: string
  /** Attributes of the sheet in the workbook: `state="hidden"`. */
  readonly sheetAttributes?: string
  readonly contentType?: string
  readonly more?: readonly ZippedPart[]
}

/** The parts of a workbook of one sheet, written by hand, so that they can be wrong. */
export function xlsxParts(raw: RawWorkbook = {}): readonly ZippedPart[] {
  const rows = raw.rows ?? ''
  const sheet = rows.startsWith('<?xml')
    ? rows
    : `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${raw.after ?? ''}</worksheet>`
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  return [
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${raw.contentType ?? `${SHEET_TYPE}.sheet.main+xml`}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="${PACKAGE}/relationships">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${raw.workbookProperties ?? ''}<sheets><sheet name="Satu" sheetId="1" r:id="s1" ${raw.sheetAttributes ?? ''}/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships>${relation('s1', 'worksheet', 'worksheets/satu.xml')}${relation('s2', 'sharedStrings', 'sharedStrings.xml')}${relation('s3', 'styles', 'styles.xml')}</Relationships>`,
    },
    { name: 'xl/worksheets/satu.xml', data: sheet },
    ...(raw.sharedStrings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', data: `<sst xmlns="${MAIN}">${raw.sharedStrings}</sst>` }]),
    ...(raw.styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', data: `<styleSheet xmlns="${MAIN}">${raw.styles}</styleSheet>` }]),
    ...(raw.more ?? []),
  ]
}

export function xlsxOf(raw: RawWorkbook = {}): Buffer {
  return zipOf(xlsxParts(raw))
}
