import type { EmblemType } from '../../shared/regency/settings.ts'
import type { Emblem } from './regency-store.ts'

export type EmblemProblem = 'not-a-picture' | 'unsafe-svg'

const PNG_BEGINS = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const PNG_ENDS = Buffer.from('IEND')

// An emblem is lines and colours. Whatever could run, fetch, link or expand is refused, not cleaned: a cleaner that
// misses one way is worse than asking for a plain drawing.
const unsafe: readonly RegExp[] = [
  /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet/i,
  /<\s*(?:\w+:)?(?:script|foreignObject|iframe|object|embed|image|audio|video|a|use|animate\w*|set|handler|listener)\b/i,
  /\son\w+\s*=/i,
  /(?:href|src)\s*=\s*["']?\s*(?!["']?#)/i,
  /url\(\s*["']?\s*(?!["']?#)/i,
  /@import|javascript:|data:|expression\(/i,
  // Written so as to hide one of the above from a reader.
  /&#/,
]

/** The picture in these bytes, as PNG or as SVG that only draws; else what is wrong with it. */
export function checkEmblem(image: Uint8Array): Emblem | EmblemProblem {
  const bytes = Buffer.from(image)
  if (bytes.subarray(0, 8).equals(PNG_BEGINS))
    return bytes.includes(PNG_ENDS) ? pictureOf('image/png', image) : 'not-a-picture'
  const text = bytes.toString('utf8')
  const isSvg =
    /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text) && /<\/svg>\s*$/.test(text)
  if (!isSvg || text.includes('\u0000')) return 'not-a-picture'
  return unsafe.some((pattern) => pattern.test(text)) ? 'unsafe-svg' : pictureOf('image/svg+xml', image)
}

function pictureOf(type: EmblemType, image: Uint8Array): Emblem {
  return { type, image }
}
