import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['shared', 'server', 'client']
const FILES = ['package.json', 'package-lock.json']

/** A hash of everything the build is made from; a changed time alone changes nothing. */
export function fingerprintOfSources(): string {
  const hash = createHash('sha256')
  for (const path of [...FILES, ...FOLDERS.flatMap(filesIn)]) hash.update(path).update('\0').update(readFileSync(path))
  return hash.digest('hex')
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.md$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
