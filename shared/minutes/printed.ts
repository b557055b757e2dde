import { isLeftOut } from './composing.ts'
import type { Line, MinutesDocument } from './document.ts'

/** The document as it is printed: without the lines that people left out. */
export function asPrinted(document: MinutesDocument): MinutesDocument {
  const kept = (lines: readonly Line[]): readonly Line[] => lines.filter((line) => !isLeftOut(line))
  return {
    ...document,
    head: document.head.filter((field) => !isLeftOut(field.line)),
    opening: kept(document.opening),
    comparison: kept(document.comparison),
    agencies: document.agencies.map((block) => ({
      ...block,
      comparison: kept(block.comparison),
      obstacles: block.obstacles
        .filter(({ obstacle }) => !isLeftOut(obstacle))
        .map(({ obstacle, solutions }) => ({ obstacle, solutions: kept(solutions) })),
      discussion: kept(block.discussion),
    })),
    notHeard: kept(document.notHeard),
    discussions: document.discussions.map((block) => ({ ...block, lines: kept(block.lines) })),
    conclusions: kept(document.conclusions),
    closing: kept(document.closing),
  }
}
