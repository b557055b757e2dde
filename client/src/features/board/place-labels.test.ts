import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, type Box, type Named } from './place-labels.ts'

const frame: Box = { left: 0, top: 0, right: 600, bottom: 400 }
const circle = fc.record({
  text: fc.stringMatching(/^[A-Z]{2,14}$/),
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 400 }),
  r: fc.integer({ min: 3, max: 24 }),
})
const circles = fc
  .array(circle, { maxLength: 100 })
  .map((all): readonly Named[] => all.map((one, index) => ({ ...one, id: String(index) })))

const cover = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('names in the scatter', () => {
  it('never cover each other and never leave the drawing, for a hundred agencies anywhere', () => {
    fc.assert(
      fc.property(circles, (all) => {
        const labels = placeLabels(all, frame)
        for (const [index, { box }] of labels.entries()) {
          expect(box.left >= 0 && box.right <= 600 && box.top >= 0 && box.bottom <= 400).toBe(true)
          expect(labels.slice(index + 1).some((other) => cover(box, other.box))).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never cover the middle of another circle', () => {
    fc.assert(
      fc.property(circles, (all) => {
        for (const { id, box } of placeLabels(all, frame))
          for (const { x, y } of all.filter((other) => other.id !== id))
            expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it('whoever comes first gets the place to the right, and a circle at the edge is named on its other side', () => {
    const at = (id: string, x: number): Named => ({ id, text: 'DPUPR', x, y: 200, r: 10 })
    expect(placeLabels([at('a', 100)], frame)[0]?.box.left).toBe(113)
    expect(placeLabels([at('b', 595)], frame)[0]?.box.right).toBe(582)
  })
})
