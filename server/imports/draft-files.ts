import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where sent files lie until they are applied or dropped. On the disk of this node alone. */
export interface DraftFiles {
  write(draftId: string, bytes: Uint8Array): Promise<void>
  /** Null when it is not here: sent to another node, or cleared away. */
  read(draftId: string): Promise<Uint8Array | null>
  remove(draftId: string): Promise<void>
}

/** Files in the folder of data, under their draft's id, which is no name that anybody chose. */
export function draftFilesIn(dataDir: string): DraftFiles {
  const folder = join(dataDir, 'imports')
  return {
    write: async (draftId, bytes) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(join(folder, draftId), bytes, { mode: 0o600 })
    },
    read: async (draftId) => {
      try {
        return await readFile(join(folder, draftId))
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
        throw error
      }
    },
    remove: async (draftId) => await rm(join(folder, draftId), { force: true }),
  }
}
