import type { AgencyId } from '../ids.ts'
import type { FollowUpRow, MinutesDocument } from './document.ts'
import { progressSentence } from './figures-part.ts'
import { sentence } from './composing.ts'

/** What one agency must do, in the order in which it was told. */
export function dutiesOf(document: MinutesDocument, agency: AgencyId): readonly FollowUpRow[] {
  return document.followUp.filter((row) => row.agencyIds.includes(agency))
}

/**
 * A summary to be pasted into a chat group (WhatsApp marks bold with asterisks): where the regency stands, what was
 * decided and ordered, and where to read on.
 */
export function summaryForAll(document: MinutesDocument, address: string): string {
  const total = document.totals.at(-1)
  const decisions = document.conclusions.filter((line) => line.lead === 'Keputusan' && line.text !== '')
  return joined([
    ...opening(document),
    ...(total === undefined ? [] : [`Capaian kabupaten: ${sentence(progressSentence(total))}`]),
    ...titled(
      'Keputusan',
      decisions.map((line) => line.text),
    ),
    ...titled(
      'Arahan',
      document.followUp.map((row) => `${row.line.text} (${row.owner}; tenggat: ${row.dueText})`),
    ),
    `Selengkapnya: ${address}`,
  ])
}

/** The same for one agency: its own figures and duties. */
export function summaryForAgency(document: MinutesDocument, agency: AgencyId, address: string): string {
  const own = document.recap.find((row) => row.agencyId === agency)
  const duties = dutiesOf(document, agency).map((row) => `${row.line.text} (tenggat: ${row.dueText})`)
  return joined([
    ...opening(document),
    ...(own === undefined ? [] : [`*${chat(own.name)}*`, sentence(progressSentence(own.total))]),
    ...(duties.length === 0 ? ['Tidak ada arahan baru.'] : titled('Arahan untuk ditindaklanjuti', duties)),
    `Selengkapnya: ${address}`,
  ])
}

function opening(document: MinutesDocument): readonly string[] {
  const date = document.head.find(({ line }) => line.id === 'head/date')?.line.text ?? ''
  const note = document.illustrative ? ['_Angka ilustrasi._'] : []
  return [`*${chat(document.title)}*`, date, ...note]
}

function titled(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  return [[`*${title}*`, ...items.map((item, place) => `${place + 1}. ${chat(item)}`)].join('\n')]
}

/** Asterisks, tildes and underscores in somebody's text would turn into markup. */
function chat(text: string): string {
  return text
    .replaceAll(/[*_~`]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
}
