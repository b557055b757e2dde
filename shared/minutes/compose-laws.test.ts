import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../figures/figure.ts'
import { currentFigure } from '../meeting/figures.ts'
import { evolveMeeting } from '../meeting/evolve.ts'
import { emptyMeeting, type MeetingState } from '../meeting/state.ts'
import { playthrough } from '../testing/arbitraries.ts'
import { minutesOf } from '../testing/minutes-fixture.ts'
import { linesOf, numbersOfDocument } from './lines.ts'

describe('laws of the minutes', () => {
  it('[every line] names events that are in the log, before the present', () => {
    fc.assert(
      fc.property(playthrough(), ({ history, end }) => {
        const document = minutesOf({ state: end, history })
        for (const line of linesOf(document)) {
          // A count of nothing comes from nothing.
          const isCount = line.id.startsWith('head/') || line.id === 'closing/closed'
          expect(line.sources.length > 0 || isCount, line.id).toBe(true)
        }
        for (const number of numbersOfDocument(document)) {
          expect(number).toBeGreaterThanOrEqual(1)
          expect(number).toBeLessThanOrEqual(history.length)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('figures are those that were frozen in the log, whatever was corrected or reported afterwards', () => {
    fc.assert(
      fc.property(playthrough(), ({ history, end }) => {
        const document = minutesOf({ state: end, history })
        const frozen = new Map<string, readonly (readonly [string, Figure])[]>()
        history.reduce((state: MeetingState, recorded) => {
          const { event } = recorded
          if (event.type === 'figures.frozen' && !frozen.has(event.agencyId))
            frozen.set(
              event.agencyId,
              state.figures[event.agencyId]?.entries.map((e) => [e.source, currentFigure(e)]) ?? [],
            )
          return evolveMeeting(state, recorded)
        }, emptyMeeting)
        for (const { agencyId, basis, figures } of document.agencies) {
          expect(basis === 'presented').toBe(frozen.has(agencyId))
          const shown = new Map<string, Figure>(figures.map((line) => [line.source, line.figure]))
          for (const [source, presented] of frozen.get(agencyId) ?? []) expect(shown.get(source)).toEqual(presented)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('every note and directive that stands is in it, and none twice outside the conclusions and the table', () => {
    fc.assert(
      fc.property(playthrough(), ({ history, end }) => {
        const document = minutesOf({ state: end, history })
        const blocks = [...document.agencies.map((b) => b.discussion), ...document.discussions.map((b) => b.lines)]
        const notes = blocks.flat().map((line) => line.id.slice(line.id.lastIndexOf('/') + 1))
        expect(notes.toSorted()).toEqual(
          end.notes
            .filter((n) => !n.removed)
            .map((n) => n.noteId as string)
            .toSorted(),
        )
        const duties = document.followUp.flatMap((row) => row.agencyIds.map((id) => `${row.directiveId} ${id}`))
        const standing = end.directives.filter((directive) => directive.withdrawn === null)
        expect(duties.toSorted()).toEqual(
          standing.flatMap((d) => d.addressees.map((a) => `${d.directiveId} ${a.agencyId}`)).toSorted(),
        )
        const inBlocks = [...document.agencies, ...document.discussions].flatMap((b) => b.directives)
        expect(inBlocks).toHaveLength(document.followUp.length)
      }),
      { numRuns: 60 },
    )
  })
})
