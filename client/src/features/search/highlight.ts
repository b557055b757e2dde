/** A stretch of text, and whether it is one of the words that were looked for. */
export interface Stretch {
  readonly text: string
  readonly isFound: boolean
}

/** Letters shown before the first word that was found, and in all. */
const BEFORE = 80
const LONGEST = 360

/** The text around the first word that was found, in stretches; the whole of it where it is short. */
export function highlighted(text: string, words: readonly string[]): readonly Stretch[] {
  // Letters whose lower case is longer (İ) would shift every place after them.
  const lower = Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('')
  const places = foundIn(lower, words)
  const first = places[0]?.[0] ?? 0
  const from = text.length <= LONGEST || first <= BEFORE ? 0 : afterSpace(text, first - BEFORE)
  const to = text.length <= from + LONGEST ? text.length : from + LONGEST
  const stretches: Stretch[] = []
  const add = (start: number, end: number, isFound: boolean): void => {
    if (end > start) stretches.push({ text: text.slice(start, end), isFound })
  }
  if (from > 0) stretches.push({ text: '… ', isFound: false })
  let at = from
  for (const [start, end] of places) {
    if (end <= at || start >= to) continue
    add(at, Math.min(start, to), false)
    add(Math.max(start, at), Math.min(end, to), true)
    at = Math.min(end, to)
  }
  add(at, to, false)
  if (to < text.length) stretches.push({ text: ' …', isFound: false })
  return stretches
}

/** Where the words stand, in order; those that touch or overlap as one. */
function foundIn(lower: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const places: [number, number][] = []
  for (const word of words)
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length))
      places.push([at, at + word.length])
  const merged: [number, number][] = []
  for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

function afterSpace(text: string, from: number): number {
  const space = text.indexOf(' ', from)
  return space === -1 || space > from + BEFORE / 2 ? from : space + 1
}
