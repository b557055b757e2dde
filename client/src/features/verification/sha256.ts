// FIPS 180-4. Browsers have it too, but only on pages with TLS, which a closed network often lacks.
const FIRST_64_PRIMES = primes(64)
/** First 32 bits of the fractions of the cube roots of the first 64 primes. */
const ROUND_CONSTANTS = FIRST_64_PRIMES.map((prime) => fraction(Math.cbrt(prime)))
/** First 32 bits of the fractions of the square roots of the first 8 primes. */
const START = FIRST_64_PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const BLOCK = 64

/** SHA-256 of these bytes, hex. */
export function sha256(bytes: Uint8Array): string {
  const hash = Uint32Array.from(START)
  const schedule = new Uint32Array(64)
  const whole = bytes.length - (bytes.length % BLOCK)
  for (let at = 0; at < whole; at += BLOCK)
    mix(hash, schedule, new DataView(bytes.buffer, bytes.byteOffset + at, BLOCK))
  const end = ending(bytes.subarray(whole), bytes.length)
  for (let at = 0; at < end.length; at += BLOCK) mix(hash, schedule, new DataView(end.buffer, at, BLOCK))
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** What is left, a one, zeros, and the length in bits. */
function ending(rest: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const end = new Uint8Array(rest.length < BLOCK - 8 ? BLOCK : 2 * BLOCK)
  end.set(rest)
  end[rest.length] = 0x80
  new DataView(end.buffer).setBigUint64(end.length - 8, BigInt(length) * 8n)
  return end
}

function mix(hash: Uint32Array, w: Uint32Array, block: DataView): void {
  const at = (place: number): number => w[place] ?? 0
  for (let t = 0; t < 16; t += 1) w[t] = block.getUint32(4 * t)
  for (let t = 16; t < 64; t += 1) {
    const [x, y] = [at(t - 15), at(t - 2)]
    const s0 = rotated(x, 7) ^ rotated(x, 18) ^ (x >>> 3)
    const s1 = rotated(y, 17) ^ rotated(y, 19) ^ (y >>> 10)
    w[t] = at(t - 16) + s0 + at(t - 7) + s1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let t = 0; t < 64; t += 1) {
    const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    const choice = (e & f) ^ (~e & g)
    const t1 = (h + s1 + choice + (ROUND_CONSTANTS[t] ?? 0) + at(t)) | 0
    const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + s0 + majority) | 0
  }
  for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) hash[place] = (hash[place] ?? 0) + word
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) >>> 0
}

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number += 1)
    if (found.every((prime) => number % prime !== 0)) found.push(number)
  return found
}
