import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf, exportContent, inOrder } from '../testing/exported-content.ts'
import { readingOf } from '../testing/sheets.ts'
import { exportSheets } from './export-sheets.ts'

describe('what goes out comes back', () => {
  it('reads its own sheets without loss, whatever they say', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(exportContent, (content) => {
        // Without a recap the import would make one from the details.
        fc.pre(content.figures.length > 0 || content.details.length === 0)
        expect(contentOf(readingOf(exportSheets(content)))).toEqual(inOrder(content))
      }),
      { numRuns: 80 },
    )
  })
})
