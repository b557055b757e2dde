import type { ImportMapping } from '../../shared/workbook/mapping.ts'
import type { ImportReading } from '../../shared/workbook/reading.ts'

/** A reading of twenty thousand lines takes some 20 MB: few are kept, and any can be made again from its file. */
const KEPT = 4

interface Kept {
  readonly mapping: string
  readonly reading: ImportReading
}

/** The readings that were looked at last, so that turning a page or applying does not read the file again. */
export class Readings {
  private readonly kept = new Map<string, Kept>()

  /** The reading of this draft by this mapping (null: as guessed), if it is still here. */
  find(draftId: string, mapping: ImportMapping | null): ImportReading | null {
    const found = this.kept.get(draftId)
    if (found?.mapping !== JSON.stringify(mapping)) return null
    this.kept.delete(draftId)
    this.kept.set(draftId, found)
    return found.reading
  }

  keep(draftId: string, mapping: ImportMapping | null, reading: ImportReading): void {
    this.kept.delete(draftId)
    this.kept.set(draftId, { mapping: JSON.stringify(mapping), reading })
    const [oldest] = this.kept.keys()
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest)
  }

  drop(draftId: string): void {
    this.kept.delete(draftId)
  }
}
