import { crc32, deflateRawSync } from 'node:zlib'

export interface ZippedPart {
  readonly name: string
  readonly data: string | Buffer
  /** What the directory says the part comes to once unpacked, if that is a lie. */
  readonly saysSize?: number
  readonly isEncrypted?: boolean
}

/** Writes a zip file part by part, honest or not; names may repeat. */
export function zipOf(parts: readonly ZippedPart[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const data = Buffer.from(part.data)
    const packed = deflateRawSync(data)
    const name = Buffer.from(part.name)
    const facts = Buffer.alloc(22)
    // Version 2.0, flags (bit 0: encrypted), method 8: deflate, no time.
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(part.isEncrypted === true ? 1 : 0, 2)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(data), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(part.saysSize ?? data.length, 18)
    const sizes = Buffer.alloc(4)
    sizes.writeUInt16LE(name.length, 0)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, sizes, name, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, sizes, tail, name]))
    bodies.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, central, end])
}
