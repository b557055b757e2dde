import { limits } from './limits.ts'
import { WorkbookRefused } from './workbook-refusal.ts'
import { readXmlPart } from './xml-part.ts'
import type { ZipPackage } from './zip-package.ts'

/** The texts that cells name by number; runs of rich text joined, readings for pronunciation left out. */
export async function readSharedStrings(
  zip: ZipPackage,
  part: string | null,
  onBytes: (bytes: number) => void,
): Promise<readonly string[]> {
  if (part === null || !zip.names.includes(part.toLowerCase())) return []
  const strings: string[] = []
  const collected = textCollector()
  let total = 0
  await readXmlPart(
    zip,
    part,
    {
      open: collected.open,
      text: collected.text,
      close: (name) => {
        collected.close(name)
        if (name !== 'si') return
        const text = collected.take()
        total += text.length
        if (total > limits.sharedText) throw new WorkbookRefused('too-much-text', { limit: limits.sharedText })
        strings.push(text)
      },
    },
    onBytes,
  )
  return strings
}

export interface TextCollector {
  readonly open: (name: string) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  /** What came together since the last time. */
  readonly take: () => string
}

/** Collects what stands in `<t>`, in shared strings and in cells that carry their own text. */
export function textCollector(): TextCollector {
  let text = ''
  let isInText = false
  let pronunciations = 0
  return {
    open: (name) => {
      if (name === 'rPh') pronunciations += 1
      if (name === 't') isInText = true
    },
    close: (name) => {
      if (name === 'rPh') pronunciations -= 1
      if (name === 't') isInText = false
    },
    text: (more) => {
      if (!isInText || pronunciations > 0) return
      text += more
      if (text.length > limits.cellText) throw new WorkbookRefused('too-much-text', { limit: limits.cellText })
    },
    take: () => {
      const taken = unescaped(text)
      text = ''
      return taken
    },
  }
}

/** `_x000D_` is how the format writes characters that XML cannot hold. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
