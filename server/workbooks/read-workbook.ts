import type { Workbook } from '../../shared/workbook/sheet.ts'
import { readCsv } from './csv-workbook.ts'
import { limits } from './limits.ts'
import { WorkbookRefused, type WorkbookRefusal } from './workbook-refusal.ts'
import { readXlsx } from './xlsx-workbook.ts'

export type ReadWorkbook =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly refusal: WorkbookRefusal }

/**
 * Reads any file, and always answers: a workbook, or why not. To be run off the main thread.
 * @param onDone 0 to 1
 */
export async function readWorkbook(
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
  onDone: (done: number) => void = () => undefined,
): Promise<ReadWorkbook> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const refusal = refusalAtOnce(file)
  if (refusal !== null) return { ok: false, refusal }
  try {
    const workbook = startsWith(file, 'PK') ? await readXlsx(file, onDone) : readCsv(file, fileName)
    return { ok: true, workbook }
  } catch (error) {
    if (error instanceof WorkbookRefused) return { ok: false, refusal: error.refusal }
    // Whatever zip, inflate or XML stumble over: the file is broken, the house is not.
    if (error instanceof Error) return { ok: false, refusal: { reason: 'damaged' } }
    throw error
  }
}

/** What the first bytes say, before anything is unpacked. */
export function refusalAtOnce(file: Buffer): WorkbookRefusal | null {
  if (file.length === 0) return { reason: 'empty-file' }
  if (file.length > limits.file) return { reason: 'too-large', limit: limits.file }
  // The compound file of old Office: a workbook before 2007, or a password around a new one.
  if (file.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex')))
    return { reason: file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-excel' }
  if (startsWith(file, 'PK')) return startsWith(file, 'PK\u0003\u0004') ? null : { reason: 'not-a-workbook' }
  // Old Excel's records without a container, and the web pages that some systems name .xls.
  if (file[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(file[1] ?? 1)) return { reason: 'old-excel' }
  const beginning = file.subarray(0, 2_000).toString('latin1').trimStart()
  return /^(?:%pdf|<!doctype|<html|<\?xml|<table|\{\\rtf|\u0089png|gif8|\u00ff\u00d8)/i.test(beginning)
    ? { reason: 'not-a-workbook' }
    : null
}

function startsWith(file: Buffer, signature: string): boolean {
  return file.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'))
}
