import type { AgencyBlock, FigureLine, FollowUpRow, Line, MinutesDocument } from '../../shared/minutes/document.ts'
import { asPrinted } from '../../shared/minutes/printed.ts'
import type { Instant } from '../../shared/temporal.ts'
import { agencyTable, attendanceTable, figureTable, followUpTable, obstacleTable } from './notula-tables.ts'
import { bold, italic, plain, type Block, type Letterhead, type Sheet, type Text } from './sheet.ts'

/** How a sealed document can be checked. */
export interface Check {
  /** `7K2M-…` */
  readonly code: string
  /** The public page that knows the code. */
  readonly address: string
}

export interface NotulaParts {
  readonly document: MinutesDocument
  readonly letterhead: Letterhead | null
  /** Null until it is sealed. */
  readonly check: Check | null
  readonly asOf: Instant
}

/** The minutes in their official form: head, what was said and ordered, signatures, and who was there. */
export function notulaSheet({ document: whole, letterhead, check, asOf }: NotulaParts): Sheet {
  const document = asPrinted(whole)
  const sections = sectionsOf(document).filter(([, blocks]) => blocks.length > 0)
  return {
    title: `Notula ${document.title}`,
    letterhead,
    notice: noticeOf(document),
    footer: footerOf(document, check),
    isCompact: false,
    asOf,
    blocks: [
      {
        kind: 'title',
        lines: ['NOTULA', document.title, ...(document.number === null ? [] : [`Nomor: ${document.number}`])],
      },
      { kind: 'fields', rows: document.head.map(({ label, line }) => [label, line.text] as const) },
      ...sections.flatMap(([heading, blocks], place): readonly Block[] => [
        { kind: 'heading', level: 1, text: `${letter(place)}. ${heading}` },
        ...blocks,
      ]),
      {
        kind: 'together',
        blocks: [
          { kind: 'heading', level: 1, text: `${letter(sections.length)}. Penutup` },
          ...document.closing.map(paragraph),
          { kind: 'signatures', placeAndDate: document.placeAndDate, signings: document.signatures },
        ],
      },
      ...signOffBlock(document),
      ...checkBlock(check),
      { kind: 'page-break' },
      { kind: 'title', lines: ['LAMPIRAN I: REKAPITULASI PERANGKAT DAERAH', document.title] },
      agencyTable(recapLines(document)),
      { kind: 'page-break' },
      { kind: 'title', lines: ['LAMPIRAN II: DAFTAR HADIR', document.title] },
      attendanceTable(document.attendance),
    ],
  }
}

function sectionsOf(document: MinutesDocument): readonly (readonly [heading: string, blocks: readonly Block[]])[] {
  return [
    ['Pembukaan', document.opening.map(paragraph)],
    ['Capaian kabupaten', [figureTable(document.totals), paragraph(document.totalsNote), ...list(document.comparison)]],
    ['Paparan Perangkat Daerah', document.agencies.flatMap(agencyBlocks)],
    ['Perangkat Daerah yang dianggap telah memaparkan', asReadBlocks(document)],
    ['Perangkat Daerah yang belum memaparkan', list(document.notHeard)],
    ['Pembahasan lain', discussionBlocks(document)],
    ['Kesimpulan', list(document.conclusions)],
    ['Tindak lanjut', document.followUp.length === 0 ? [] : [followUpTable(document.followUp)]],
    ['Perubahan setelah penyegelan', list(document.amendments)],
  ]
}

function agencyBlocks(agency: AgencyBlock, place: number): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: `${place + 1}. ${agency.name}` },
    ...(agency.presented.text === '' ? [] : [paragraph(agency.presented)]),
    ...(agency.basis === 'reported' ? [caption('Angka sebagaimana dilaporkan; paparan belum selesai.')] : []),
    figureTable(agency.figures),
    ...agency.comparison.map(paragraph),
    ...captioned('Koreksi', list(agency.corrections)),
    ...(agency.obstacles.length === 0 ? [] : [obstacleTable(agency.obstacles)]),
    ...captioned('Pembahasan', list(agency.discussion)),
    ...captioned('Arahan', directives(agency.directives)),
  ]
}

function asReadBlocks({ asRead }: MinutesDocument): readonly Block[] {
  if (asRead.length === 0) return []
  const rows = asRead.map((row) => ({ ...row.total, label: row.name }))
  const corrections = asRead.flatMap((row) =>
    row.corrections.map((line): Text => [bold(`${row.name}. `), plain(line.text)]),
  )
  return [agencyTable(rows), ...(corrections.length === 0 ? [] : [{ kind: 'list', items: corrections } as const])]
}

function discussionBlocks({ discussions }: MinutesDocument): readonly Block[] {
  return discussions.flatMap((block): readonly Block[] => [
    { kind: 'heading', level: 2, text: block.title },
    ...list(block.lines),
    ...captioned('Arahan', directives(block.directives)),
  ])
}

function directives(rows: readonly FollowUpRow[]): readonly Block[] {
  const items = rows.map(({ line, owner, dueText, proofExpected }): Text => {
    const proof = proofExpected === null ? '' : `; bukti: ${proofExpected}`
    return [plain(line.text), italic(` (${owner}; tenggat: ${dueText}${proof})`)]
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function signOffBlock({ signOff }: MinutesDocument): readonly Block[] {
  return signOff === null || signOff.hasLapsed ? [] : [caption(signOff.line.text)]
}

function checkBlock(check: Check | null): readonly Block[] {
  if (check === null) return []
  const lines = [`Kode periksa: ${check.code}`, `Keaslian dokumen ini dapat diperiksa di ${check.address}`]
  return [{ kind: 'check', address: check.address, lines }]
}

function noticeOf({ illustrative, stage }: MinutesDocument): string | null {
  const words = [
    ...(stage === 'sealed' ? [] : [stage === 'in-review' ? 'DRAF, SEDANG DITELAAH' : 'DRAF']),
    ...(illustrative ? ['ANGKA ILUSTRASI'] : []),
  ]
  return words.length === 0 ? null : words.join(' · ')
}

function footerOf({ number, version, title }: MinutesDocument, check: Check | null): string {
  const parts = [
    number === null ? title : `Notula Nomor ${number}`,
    ...(version > 1 ? [`versi ${version}`] : []),
    ...(check === null ? [] : [check.code]),
  ]
  return parts.join(' · ')
}

function paragraph(line: Line): Block {
  return { kind: 'paragraph', text: spans(line) }
}

function caption(text: string): Block {
  return { kind: 'caption', text }
}

function captioned(words: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [caption(words), ...blocks]
}

function list(lines: readonly Line[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'list', items: lines.map(spans) }]
}

function spans({ lead, text }: Line): Text {
  return lead === null ? [plain(text)] : [bold(`${lead}: `), plain(text)]
}

/** All agencies with the regency's sum below. */
function recapLines({ recap, totals }: MinutesDocument): readonly FigureLine[] {
  const sum = totals.at(-1)
  return [...recap.map((row) => row.total), ...(sum === undefined ? [] : [sum])]
}

/** A, B, C … */
function letter(place: number): string {
  return String.fromCodePoint(65 + place)
}
