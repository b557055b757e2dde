import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { limits } from './limits.ts'
import { WorkbookRefused } from './workbook-refusal.ts'
import type { ZipPackage } from './zip-package.ts'

/** Hears the elements of a part in order; names come without their prefix, attributes as written. */
export interface PartListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Bytes that may pass without any element ending: more is one endless text. */
const LONGEST_SILENCE = 1024 * 1024

/**
 * Reads one XML part piece by piece, never the whole of it in memory.
 * @param onBytes how many bytes more have passed, unpacked
 */
export async function readXmlPart(
  zip: ZipPackage,
  name: string,
  listener: PartListener,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<void> {
  const parser = new SaxesParser({ position: false, xmlns: false })
  let silence = 0
  parser.on('error', () => {
    throw new WorkbookRefused('damaged')
  })
  // A document type could define entities that grow without end, or fetch other files.
  parser.on('doctype', () => {
    throw new WorkbookRefused('document-type')
  })
  parser.on('opentag', (tag) => {
    silence = 0
    listener.open?.(localName(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    silence = 0
    listener.close?.(localName(tag.name))
  })
  if (listener.text !== undefined) {
    const { text } = listener
    parser.on('text', text)
    parser.on('cdata', text)
  }
  let decoder: TextDecoder | null = null
  for await (const piece of await zip.open(name)) {
    if (!Buffer.isBuffer(piece)) continue
    decoder ??= new TextDecoder(encodingOf(piece))
    silence += piece.length
    if (silence > LONGEST_SILENCE + piece.length) throw new WorkbookRefused('too-much-text', { limit: limits.cellText })
    parser.write(decoder.decode(piece, { stream: true }))
    onBytes(piece.length)
  }
  parser.close()
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

function encodingOf(piece: Buffer): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
  return piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** An attribute under any prefix: `r:id`, `id`. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name]
  const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`))
  return prefixed === undefined ? undefined : attributes[prefixed]
}
