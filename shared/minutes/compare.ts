import type { Line, MinutesDocument } from './document.ts'
import { linesOf } from './lines.ts'

/** What became of one line between two versions. */
export interface LineChange {
  readonly id: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** Null when added. */
  readonly before: string | null
  /** Null when removed. */
  readonly after: string | null
  /** Numbers of the events that the later version names and the earlier one does not. */
  readonly because: readonly number[]
}

/** The lines in which two versions of the same minutes differ, in the order of the later one; those gone come last. */
export function compareMinutes(before: MinutesDocument, after: MinutesDocument): readonly LineChange[] {
  const old = byId(before)
  const now = byId(after)
  const changes = [...now.values()].flatMap((line): readonly LineChange[] => {
    const known = old.get(line.id)
    if (known === undefined) return [{ ...change(line, 'added'), before: null, after: line.text }]
    if (known.text === line.text && known.lead === line.lead) return []
    const because = line.sources.filter((number) => !known.sources.includes(number))
    return [{ id: line.id, kind: 'changed', before: known.text, after: line.text, because }]
  })
  const gone = [...old.values()].filter((line) => !now.has(line.id))
  return [
    ...changes,
    ...gone.map((line): LineChange => ({ id: line.id, kind: 'removed', before: line.text, after: null, because: [] })),
  ]
}

function change(line: Line, kind: LineChange['kind']): Pick<LineChange, 'id' | 'kind' | 'because'> {
  return { id: line.id, kind, because: line.sources }
}

function byId(document: MinutesDocument): ReadonlyMap<string, Line> {
  return new Map(linesOf(document).map((line) => [line.id, line]))
}
