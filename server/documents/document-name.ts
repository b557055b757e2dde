import * as z from 'zod'

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
} as const

/** Every file that can be asked for, by its name. Those with `publik` name no people. */
export const documentName = z.enum([
  'notula.docx',
  'notula.pdf',
  'notula.json',
  'notula-publik.pdf',
  'notula-publik.json',
  'rekap.xlsx',
  'tindak-lanjut.csv',
  'lembar-tindak-lanjut.pdf',
  'kalender.ics',
  'bahan-rapat.pdf',
  'bahan-rapat.docx',
])
export type DocumentName = z.output<typeof documentName>

/** A file as it is sent. */
export interface DocumentFile {
  readonly name: DocumentName
  readonly bytes: Uint8Array
}

/** Whether the file is what people go into the meeting with: drawn from what stood before it began. */
export function isPack(name: DocumentName): name is 'bahan-rapat.pdf' | 'bahan-rapat.docx' {
  return name.startsWith('bahan-rapat')
}

export function mediaTypeOf(name: DocumentName): string {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return Object.entries(mediaTypes).find(([known]) => known === ending)?.[1] ?? 'application/octet-stream'
}

/** Whether the file is for everybody, so that nobody is named in it. */
export function isForPublic(name: DocumentName): boolean {
  return name.includes('publik') || name === 'tindak-lanjut.csv'
}
