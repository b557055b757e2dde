/**
 * `after`, with every part that equals the same part of `before` replaced by that part itself, so that whoever
 * compares by identity sees only what has really changed. For plain data: objects, lists and primitives.
 */
export function sameWhereEqual<Value>(before: unknown, after: Value): Value {
  if (Object.is(before, after) || !isData(before) || !isData(after)) return after
  if (Array.isArray(before) !== Array.isArray(after)) return after
  const keys = Object.keys(after)
  const shared = keys.map((key) => [key, sameWhereEqual(before[key], after[key])] as const)
  const isEqual =
    keys.length === Object.keys(before).length &&
    shared.every(([key, part]) => Object.is(before[key], part) && key in before)
  if (isEqual) return reused(before)
  if (shared.every(([key, part]) => Object.is(after[key], part))) return after
  return reused(Array.isArray(after) ? shared.map(([, part]) => part) : Object.fromEntries(shared))
}

type Data = Readonly<Record<string, unknown>>

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null
}

/** Equal in every part to a `Value`, so one itself; the compiler cannot follow that. */
function reused<Value>(equal: unknown): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return equal as Value
}
