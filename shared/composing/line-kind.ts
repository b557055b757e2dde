import type { NoteKind } from '../meeting/notes.ts'

/** What a typed line becomes: a note of some kind, or a directive. */
export type LineKind = NoteKind | 'directive'

/** The letter that chooses a kind when it stands alone at the start of a line. */
export const kindLetters: readonly { readonly kind: LineKind; readonly letter: string }[] = [
  { kind: 'note', letter: 'c' },
  { kind: 'question', letter: 'p' },
  { kind: 'answer', letter: 'j' },
  { kind: 'decision', letter: 'k' },
  { kind: 'praise', letter: 's' },
  { kind: 'reprimand', letter: 't' },
  { kind: 'directive', letter: 'a' },
]

/** Words after a slash; the first that begins as typed counts, so `/a` is a directive and `/ap` praise. */
const slashWords: readonly (readonly [string, LineKind])[] = [
  ['arahan', 'directive'],
  ['apresiasi', 'praise'],
  ['answer', 'answer'],
  ['catatan', 'note'],
  ['directive', 'directive'],
  ['decision', 'decision'],
  ['jawaban', 'answer'],
  ['keputusan', 'decision'],
  ['note', 'note'],
  ['pertanyaan', 'question'],
  ['praise', 'praise'],
  ['putusan', 'decision'],
  ['question', 'question'],
  ['reprimand', 'reprimand'],
  ['teguran', 'reprimand'],
  ['tanya', 'question'],
]

/** A kind that is typed at the start of a line, and the rest of the line. */
export interface TypedKind {
  readonly kind: LineKind
  readonly rest: string
}

/** The kind that a line begins with, `/tanya …` or `t …`; null when it begins with neither. */
export function typedKind(line: string): TypedKind | null {
  const slash = /^\s*\/(\p{L}+)(?:\s+|$)/u.exec(line)
  if (slash !== null) {
    const typed = (slash[1] ?? '').toLowerCase()
    const kind = slashWords.find(([word]) => word.startsWith(typed))?.[1]
    return kind === undefined ? null : { kind, rest: line.slice(slash[0].length) }
  }
  const letter = /^\s*(\p{L})\s+/u.exec(line)
  const own = kindLetters.find(({ letter: one }) => one === letter?.[1]?.toLowerCase())
  return letter === null || own === undefined ? null : { kind: own.kind, rest: line.slice(letter[0].length) }
}

/** The words that can follow a slash and begin as typed, one for each kind. */
export function slashWordsFor(typed: string): readonly { readonly word: string; readonly kind: LineKind }[] {
  const fitting = slashWords.filter(([word]) => word.startsWith(typed.toLowerCase()))
  return fitting
    .filter(([, kind], place) => fitting.findIndex(([, other]) => other === kind) === place)
    .map(([word, kind]) => ({ word, kind }))
}
