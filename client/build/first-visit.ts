import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const KB = 1_000
/** What a first visit of the room may come to, whoever makes it; measured in a browser by `npm run bench -- first-load`. */
const MOST_KB = 250
/** The compressed state of a meeting of 48 agencies under way, the welcome on the socket, the icon. */
const MEETING_BYTES = 18 * KB
/** What an answer weighs beside its body. */
const HEADER_BYTES = 420

/** Breaks a build whose room has grown too heavy for a phone on a weak link: nobody would see it otherwise. */
export function lightFirstVisit(): Plugin {
  return {
    name: 'light-first-visit',
    apply: 'build',
    enforce: 'post',
    writeBundle({ dir }) {
      if (dir === undefined) throw new Error('the build has no folder')
      const always = readdirSync(join(dir, 'assets')).filter((name) =>
        /^socket-io-transport-.*\.js$|\.woff2$/.test(name),
      )
      const page = readFileSync(join(dir, 'room.html'), 'utf8')
      for (const kind of ['agency', 'leader', 'secretariat']) {
        const files = [...filesFor(kind, page), ...always.map((name) => `assets/${name}`)]
        const bytes = files.reduce((sum, file) => sum + sizeOf(join(dir, file)) + HEADER_BYTES, MEETING_BYTES)
        if (bytes > MOST_KB * KB)
          throw new Error(
            `A first visit of the room (${kind}) needs ${Math.ceil(bytes / KB)} kB, more than ${MOST_KB}: ${files.join(', ')}`,
          )
      }
    },
  }
}

/** The files that a page names for a kind of session: those for all, and those for this kind alone. */
export function filesFor(kind: string, page: string): readonly string[] {
  const tags = page.match(/<(?:script|link)[^>]*>/g) ?? []
  const wanted = tags.filter((tag) => !tag.includes('data-for=') || tag.includes(`data-for="${kind}"`))
  return wanted.flatMap((tag) => /(?:src|href)="\/(assets\/[^"]+)"/.exec(tag)?.[1] ?? [])
}

function sizeOf(path: string): number {
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size
}
