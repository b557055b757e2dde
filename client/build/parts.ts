import { fileURLToPath } from 'node:url'
import { normalizePath, type Rolldown } from 'vite'

/** One file of the build: the modules that every one of these needs, and that no part before it has. */
interface Part {
  readonly name: string
  readonly neededBy: readonly string[]
}

// On a slow network every file costs a request, and small files compress badly: what is always wanted together, and
// by whom, is said here. Everything else is split as its imports say.
const parts: readonly Part[] = [
  { name: 'early', neededBy: ['early.ts'] },
  { name: 'app', neededBy: ['main.tsx'] },
  { name: 'live', neededBy: ['pages/MeetingPage.tsx', 'pages/ScreenPage.tsx'] },
  { name: 'room', neededBy: ['pages/MeetingPage.tsx'] },
  { name: 'shown', neededBy: ['pages/ScreenPage.tsx', 'pages/room/LeaderColumn.tsx'] },
  { name: 'column', neededBy: ['pages/room/LeaderColumn.tsx', 'pages/room/SecretariatColumn.tsx'] },
  { name: 'leader', neededBy: ['pages/room/LeaderColumn.tsx'] },
  { name: 'secretariat', neededBy: ['pages/room/SecretariatColumn.tsx'] },
]

type Modules = Parameters<Rolldown.CodeSplittingNameFunction>[1]

/** The parts as the bundler wants them: the earlier takes first, with all that its modules import. */
export function partGroups(): Rolldown.CodeSplittingGroup[] {
  const needed = new Map<string, ReadonlySet<string>>()
  const needs = (root: string, id: string, modules: Modules): boolean => {
    const known = needed.get(root) ?? everythingNeededBy(root, modules)
    needed.set(root, known)
    return known.has(id)
  }
  return parts.map(({ name, neededBy }, place) => {
    const roots = neededBy.map((file) => normalizePath(fileURLToPath(new URL(`../src/${file}`, import.meta.url))))
    return {
      debugName: name,
      priority: parts.length - place,
      name: (id, modules) => (roots.every((root) => needs(root, id, modules)) ? name : null),
    }
  })
}

/** A module and all that it imports at once, and so on. */
function everythingNeededBy(root: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([root])
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}
