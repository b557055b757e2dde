import type { Readable } from 'node:stream'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { limits } from './limits.ts'
import { WorkbookRefused } from './workbook-refusal.ts'

/** The parts of a workbook, by name; none is unpacked before it is asked for. */
export interface ZipPackage extends Disposable {
  readonly names: readonly string[]
  /** Bytes once unpacked, as declared; a part that turns out larger breaks off. */
  sizeOf(name: string): number
  /** @throws when there is no part of the name */
  open(name: string): Promise<Readable>
}

/**
 * Lists the parts and refuses at once what is no honest workbook: the declared sizes are asked before anything is
 * unpacked, and the library holds every part to what it declared.
 */
export async function openZipPackage(bytes: Buffer): Promise<ZipPackage> {
  const zip = await openZip(bytes)
  const entries = new Map<string, Entry>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new WorkbookRefused('encrypted')
    const name = entry.fileName.replace(/^\//, '')
    // Two parts of one name: readers differ in which one they take, and a check could see the other.
    if (entries.has(name.toLowerCase())) throw new WorkbookRefused('duplicate-entries')
    entries.set(name.toLowerCase(), entry)
    unpacked += entry.uncompressedSize
    if (entries.size > limits.entries || unpacked > limits.unpacked || isBomb(entry))
      throw new WorkbookRefused('compression-bomb', { limit: limits.unpacked })
  }
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name.toLowerCase())?.uncompressedSize ?? 0,
    open: async (name) => {
      const entry = entries.get(name.toLowerCase())
      if (entry === undefined) throw new WorkbookRefused('damaged')
      return await zip.openReadStreamPromise(entry)
    },
    [Symbol.dispose]: () => zip.close(),
  }
}

async function openZip(bytes: Buffer): Promise<ZipFile> {
  return await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true, decodeStrings: true })
}

function isBomb(entry: Entry): boolean {
  return entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize > entry.compressedSize * limits.ratio
}
