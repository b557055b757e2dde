import { inflateRawSync } from 'node:zlib'

const CENTRAL = 0x02_01_4b_50

/** The texts in a zip file by their names, for looking into office files. Reads what our own libraries write. */
export function unzipTexts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const buffer = Buffer.from(bytes)
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const count = buffer.readUInt16LE(end + 10)
  let at = buffer.readUInt32LE(end + 16)
  const texts = new Map<string, string>()
  for (let entry = 0; entry < count; entry += 1) {
    if (buffer.readUInt32LE(at) !== CENTRAL) throw new Error('no entry where one should be')
    const method = buffer.readUInt16LE(at + 10)
    const size = buffer.readUInt32LE(at + 20)
    const nameLength = buffer.readUInt16LE(at + 28)
    const local = buffer.readUInt32LE(at + 42)
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength)
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    const content = buffer.subarray(start, start + size)
    texts.set(name, (method === 0 ? content : inflateRawSync(content)).toString('utf8'))
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return texts
}
