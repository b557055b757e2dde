// Crockford's alphabet: no I, L, O or U, which are misread on paper.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SIGNS = 16

/**
 * The check code of a sealed version: the first 80 bits of the chain's hash at its seal, in four groups of four.
 * Nobody guesses one, and it says nothing of what it stands for.
 * @param chain SHA-256, hex
 */
export function checkCodeOf(chain: string): string {
  const bits = BigInt(`0x${chain.slice(0, (SIGNS * 5) / 4)}`)
  const signs = Array.from({ length: SIGNS }, (_, place) => {
    const sign = (bits >> BigInt(5 * (SIGNS - 1 - place))) & 31n
    return ALPHABET[Number(sign)] ?? ''
  }).join('')
  return grouped(signs)
}

/** A code as somebody typed it, in today's spelling; null when it cannot be one. */
export function readCheckCode(typed: string): string | null {
  const signs = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return signs.length === SIGNS && [...signs].every((sign) => ALPHABET.includes(sign)) ? grouped(signs) : null
}

function grouped(signs: string): string {
  return signs.replaceAll(/(.{4})(?!$)/g, '$1-')
}
