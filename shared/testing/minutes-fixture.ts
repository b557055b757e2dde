import { composeMinutes } from '../minutes/compose.ts'
import type { MinutesDocument } from '../minutes/document.ts'
import { sourcesOf } from '../minutes/sources.ts'
import { minute, type Asked, type Given } from './given.ts'
import { draftMeeting, plainFigure } from './meeting-fixture.ts'
import { bupati, kadinkes, sari } from './people.ts'

/** The minutes of a meeting that was created. */
export function minutesOf({ state, history }: Pick<Given, 'state' | 'history'>): MinutesDocument {
  const document = composeMinutes(state, sourcesOf(history))
  if (document === null) throw new Error('the meeting was not created')
  return document
}

/** A note under an item, with an id made of its words. */
export const note = (kind: 'note' | 'decision', text: string, itemId: string | null, noteId = `n-${text}`): Asked => ({
  type: 'note.add',
  noteId: noteId.replaceAll(' ', '-'),
  kind,
  text,
  itemId,
  aboutAgencyId: null,
})
export const figure = { agencyId: 'dinkes', source: 'apbd', figure: plainFigure } as const
const corrected = { ...plainFigure, physicalActual: 49.5 }

/** The health office presents and is given a directive; the public works office is taken as read; one is not called. */
export const heldMeeting = (): Given =>
  draftMeeting()
    .and(sari, { type: 'figures.report', ...figure })
    .and(sari, { type: 'figures.report', ...figure, agencyId: 'dpupr' })
    .and(kadinkes, {
      type: 'obstacle.add',
      obstacleId: 'o1',
      agencyId: 'dinkes',
      text: 'Gagal lelang',
      category: 'procurement',
      nature: 'real',
      amountAtRisk: null,
    })
    .and(kadinkes, {
      type: 'obstacle.propose-solution',
      obstacleId: 'o1',
      agencyId: 'dinkes',
      solutionId: 's1',
      text: 'Lelang ulang',
    })
    .and(sari, {
      type: 'attendance.record',
      agencyId: 'dinkes',
      presence: { kind: 'represented', name: 'drg. Wati', title: 'Sekretaris' },
    })
    .and(sari, { type: 'meeting.open' }, minute(0))
    .and(sari, { type: 'agenda.start-item', itemId: 'i-dinkes' }, minute(10))
    .and(sari, note('note', 'Puskesmas selesai', 'i-dinkes'))
    .and(sari, note('decision', 'Lelang diulang', 'i-dinkes'))
    .and(bupati, {
      type: 'directive.issue',
      directiveId: 'd1',
      text: 'Percepat lelang',
      addressees: [
        { agencyId: 'dinkes', due: '2021-08-15', text: null },
        { agencyId: 'dpupr', due: '2021-08-15', text: null },
        { agencyId: 'kec-mlati', due: null, text: 'Dampingi lelang' },
      ],
      proofExpected: 'Kontrak',
      obstacleId: 'o1',
      itemId: 'i-dinkes',
    })
    .and(sari, { type: 'agenda.end-item', itemId: 'i-dinkes' }, minute(20))
    .and(sari, { type: 'figures.correct', ...figure, figure: corrected, reason: 'Salah ketik' }, minute(25))
    .and(sari, { type: 'agenda.take-as-read', itemIds: ['i-dpupr'] }, minute(30))
    .and(sari, note('note', 'Di luar acara', null))
    .and(bupati, { type: 'meeting.close' }, minute(92))
