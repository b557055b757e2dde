/** How alike two words are by the letters one would have to change: 1 is the same, 0 nothing in common. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  // Too unlike in length to come out alike.
  if (Math.min(a.length, b.length) < longest * 0.6) return 0
  return 1 - editDistance(a, b) / longest
}

/** Letters added, dropped or exchanged (Levenshtein), in two rows of the table. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const exchange = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(exchange, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    above = current
  }
  return above[b.length] ?? 0
}
