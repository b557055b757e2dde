import { posix } from 'node:path'
import { limits } from './limits.ts'
import { WorkbookRefused } from './workbook-refusal.ts'
import { attribute, readXmlPart } from './xml-part.ts'
import type { ZipPackage } from './zip-package.ts'

export interface SheetPart {
  readonly name: string
  readonly isHidden: boolean
  readonly part: string
}

/** Where the parts of a workbook are; only the relations say so. */
export interface PackageParts {
  readonly sheets: readonly SheetPart[]
  readonly sharedStrings: string | null
  readonly styles: string | null
  /** Days count from 1904 instead of 1900, as on old Macs. */
  readonly countsFrom1904: boolean
}

interface Relation {
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** Finds the parts and refuses what a report has no business to carry: programs, and threads to other files. */
export async function findParts(zip: ZipPackage): Promise<PackageParts> {
  const has = (pattern: RegExp): boolean => zip.names.some((name) => pattern.test(name))
  if (has(/(?:^|\/)vbaproject[^/]*\.bin$|^xl\/(?:macrosheets|intlmacrosheets)\//)) throw new WorkbookRefused('macros')
  if (has(/^xl\/(?:externallinks\/|connections\.xml$|querytables\/)/)) throw new WorkbookRefused('external-links')
  if (has(/^encryptedpackage$|^encryptioninfo$/)) throw new WorkbookRefused('encrypted')
  if (!has(/^\[content_types\]\.xml$/)) throw new WorkbookRefused('not-a-workbook')
  await refuseMacroTypes(zip)
  const workbook = await workbookPart(zip)
  const relations = await relationsOf(zip, workbook)
  const first = (type: string): string | null =>
    [...relations.values()].find((one) => one.type === type && !one.isExternal)?.target ?? null
  const described = await describeWorkbook(zip, workbook, relations)
  return { ...described, sharedStrings: first('sharedStrings'), styles: first('styles') }
}

async function refuseMacroTypes(zip: ZipPackage): Promise<void> {
  await readXmlPart(zip, '[Content_Types].xml', {
    open: (_, attributes) => {
      const type = attributes['ContentType'] ?? ''
      if (/sheet\.binary\./i.test(type)) throw new WorkbookRefused('not-a-workbook')
      if (/macroenabled|vbaproject/i.test(type)) throw new WorkbookRefused('macros')
    },
  })
}

async function workbookPart(zip: ZipPackage): Promise<string> {
  const relations = zip.names.includes('_rels/.rels') ? await readRelations(zip, '_rels/.rels', '') : null
  const target =
    [...(relations?.values() ?? [])].find((one) => one.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (!zip.names.includes(target.toLowerCase())) throw new WorkbookRefused('not-a-workbook')
  return target
}

async function relationsOf(zip: ZipPackage, part: string): Promise<ReadonlyMap<string, Relation>> {
  const { dir, base } = posix.parse(part)
  const name = posix.join(dir, '_rels', `${base}.rels`)
  if (!zip.names.includes(name.toLowerCase())) throw new WorkbookRefused('damaged')
  return await readRelations(zip, name, dir)
}

async function readRelations(zip: ZipPackage, name: string, base: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>()
  await readXmlPart(zip, name, {
    open: (element, attributes) => {
      if (element !== 'Relationship') return
      const { Id = '', Type = '', Target = '', TargetMode } = attributes
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(base, Target)
      relations.set(Id, { type: posix.basename(Type), target, isExternal: TargetMode === 'External' })
    },
  })
  return relations
}

async function describeWorkbook(
  zip: ZipPackage,
  part: string,
  relations: ReadonlyMap<string, Relation>,
): Promise<Pick<PackageParts, 'sheets' | 'countsFrom1904'>> {
  const sheets: SheetPart[] = []
  let countsFrom1904 = false
  let isWorkbook = false
  await readXmlPart(zip, part, {
    open: (element, attributes) => {
      if (element === 'workbook') isWorkbook = true
      if (element === 'workbookPr') countsFrom1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '')
      if (element === 'externalReference') throw new WorkbookRefused('external-links')
      if (element !== 'sheet') return
      const relation = relations.get(attribute(attributes, 'id') ?? '')
      if (relation === undefined) throw new WorkbookRefused('damaged')
      // A sheet that is nothing but a chart holds no cells.
      if (relation.type !== 'worksheet') return
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible'
      const name = (attributes['name'] ?? `Sheet${sheets.length + 1}`).slice(0, 255)
      sheets.push({ name, isHidden, part: relation.target })
      if (sheets.length > limits.sheets) throw new WorkbookRefused('too-many-sheets', { limit: limits.sheets })
    },
  })
  if (!isWorkbook || sheets.length === 0) throw new WorkbookRefused('not-a-workbook')
  return { sheets, countsFrom1904 }
}
