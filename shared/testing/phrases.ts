import type * as z from 'zod/mini'
import { fundingSource } from '../figures/funding-source.ts'
import type { seatedAgency, seatPresence } from '../meeting/attendance.ts'
import { comparisonKind } from '../meeting/comparison.ts'
import { noteKind } from '../meeting/notes.ts'
import { obstacleCategory, obstacleNature } from '../meeting/obstacles.ts'
import type { MeetingAction } from '../meeting/permissions.ts'
import { meetingRole } from '../meeting/roles.ts'
import { stageView } from '../meeting/stage.ts'
import type { MeetingState } from '../meeting/state.ts'
import type { Chooser } from './chooser.ts'
import { anEarlierPeriod } from './earlier-period.ts'
import type { Asked } from './given.ts'
import { detailReference, details, plainFigure } from './meeting-fixture.ts'
import { minutesPhrases } from './minutes-phrases.ts'
import { recordingPhrases } from './recording-phrases.ts'

type Saying<Action extends MeetingAction> = Asked & { readonly type: Action }
type Phrase = (choose: Chooser, meeting: MeetingState) => Asked

/** For every command there is, how somebody says it in this meeting. */
export const phrases: Readonly<Record<MeetingAction, Phrase>> = {
  'meeting.create': () => ({ type: 'meeting.create', details }),
  'meeting.describe': (choose) => ({ type: 'meeting.describe', details: { ...details, title: choose.words() } }),
  'meeting.open': () => ({ type: 'meeting.open' }),
  'meeting.pause': () => ({ type: 'meeting.pause' }),
  'meeting.resume': () => ({ type: 'meeting.resume' }),
  'meeting.close': () => ({ type: 'meeting.close' }),
  'meeting.reopen': (choose) => ({ type: 'meeting.reopen', reason: choose.words() }),
  'meeting.seal': () => ({ type: 'meeting.seal' }),
  'meeting.amend': (choose) => ({ type: 'meeting.amend', reason: choose.words(), text: choose.words() }),

  'roles.take': (choose) => ({ type: 'roles.take', role: choose.of(meetingRole.options) }),
  'roles.release': (choose) => ({ type: 'roles.release', role: choose.of(meetingRole.options) }),

  'attendance.add-seats': (choose, meeting) => ({ type: 'attendance.add-seats', seats: [newSeat(choose, meeting)] }),
  'attendance.remove-seat': (choose) => ({ type: 'attendance.remove-seat', agencyId: choose.agency() }),
  'attendance.record': (choose) => ({
    type: 'attendance.record',
    agencyId: choose.agency(),
    presence: choose.of<z.input<typeof seatPresence>>([
      { kind: 'unrecorded' },
      { kind: 'absent', reason: choose.orNull('Sakit') },
      present(choose),
    ]),
  }),
  'attendance.check-in': (choose) => ({
    type: 'attendance.check-in',
    agencyId: choose.agency(),
    presence: present(choose),
  }),
  'attendance.leave': (choose) => ({ type: 'attendance.leave', agencyId: choose.agency() }),

  'agenda.add-items': (choose, meeting) => ({ type: 'agenda.add-items', items: [newItem(choose, meeting)] }),
  'agenda.edit-item': (choose) => ({
    type: 'agenda.edit-item',
    itemId: choose.item(),
    title: choose.words(),
    plannedMinutes: 1 + choose.number(30),
  }),
  'agenda.remove-item': (choose) => ({ type: 'agenda.remove-item', itemId: choose.item() }),
  'agenda.move-item': (choose) => ({
    type: 'agenda.move-item',
    itemId: choose.item(),
    before: choose.orNull(choose.item()),
  }),
  'agenda.set-order': (choose, meeting) => {
    const ids = meeting.agenda.items.map((item) => item.itemId)
    const cut = choose.number(ids.length)
    return { type: 'agenda.set-order', itemIds: [...ids.slice(cut), ...ids.slice(choose.mostly() ? 0 : 1, cut)] }
  },
  'agenda.start-item': (choose) => ({ type: 'agenda.start-item', itemId: choose.item() }),
  'agenda.end-item': (choose, meeting) => ({
    type: 'agenda.end-item',
    itemId: (choose.mostly() ? meeting.agenda.activeId : null) ?? choose.item(),
  }),
  'agenda.correct-start': (choose, meeting) => ({
    type: 'agenda.correct-start',
    itemId: (choose.mostly() ? meeting.agenda.activeId : null) ?? choose.item(),
    startedAt: (meeting.lifecycle.openedAt ?? 0) + choose.number(3_600) * 1_000,
  }),
  'agenda.extend-item': (choose) => ({
    type: 'agenda.extend-item',
    itemId: choose.item(),
    minutes: 1 + choose.number(14),
  }),
  'agenda.skip-item': (choose) => ({
    type: 'agenda.skip-item',
    itemId: choose.item(),
    reason: choose.orNull(choose.words()),
  }),
  'agenda.restore-item': (choose) => ({ type: 'agenda.restore-item', itemId: choose.item() }),
  'agenda.take-as-read': (choose, meeting) => {
    const waiting = meeting.agenda.items.filter((item) => item.kind === 'presentation' && item.status === 'planned')
    const ids = waiting.slice(0, 2).map((item) => item.itemId)
    return { type: 'agenda.take-as-read', itemIds: ids.length > 0 && choose.mostly() ? ids : [choose.item()] }
  },
  'agenda.shorten-rest': (choose) => ({ type: 'agenda.shorten-rest', minutes: 1 + choose.number(120) }),

  'stage.show': (choose) => {
    const view = choose.of(stageView.options)
    const subject = view === 'slide' ? choose.agency() : view === 'directive' ? choose.directive() : null
    return { type: 'stage.show', view, subject }
  },
  'stage.follow': () => ({ type: 'stage.follow' }),

  'figures.report': (choose) => ({ type: 'figures.report', ...aFigure(choose) }),
  'figures.correct': (choose) => ({ type: 'figures.correct', ...aFigure(choose), reason: choose.words() }),
  'figures.import': (choose, meeting) => ({
    type: 'figures.import',
    batchId: choose.fresh(meeting.imports.map((record) => record.batchId)),
    fileName: 'rekap.xlsx',
    rows: [aFigure(choose), aFigure(choose)].slice(choose.number(2)),
    obstacles: choose.mostly() ? [] : [importedObstacle(choose, meeting)],
    details: choose.mostly() ? null : detailReference,
  }),
  'figures.undo-import': (choose, { imports }) => {
    return { type: 'figures.undo-import', batchId: choose.of(['nowhere', ...imports.slice(-3).map((r) => r.batchId)]) }
  },

  'comparison.set-period': (choose) => ({
    type: 'comparison.set-period',
    period: anEarlierPeriod(choose, [aFigure(choose)]),
  }),
  'comparison.clear-period': (choose) => ({ type: 'comparison.clear-period', kind: choose.of(comparisonKind.options) }),
  'readiness.confirm': (choose) => ({ type: 'readiness.confirm', agencyId: choose.agency() }),

  'obstacle.add': (choose, meeting) => ({
    type: 'obstacle.add',
    obstacleId: choose.fresh(meeting.obstacles.map((obstacle) => obstacle.obstacleId)),
    agencyId: choose.agency(),
    ...anObstacle(choose),
  }),
  'obstacle.edit': (choose, meeting) => {
    const named = ofObstacle(choose, meeting)
    const obstacle = meeting.obstacles.find((other) => other.obstacleId === named.obstacleId)
    const baseRevision = choose.mostly() ? (obstacle?.revision ?? 1) : 1
    return { type: 'obstacle.edit', ...named, baseRevision, ...anObstacle(choose) }
  },
  'obstacle.remove': (choose, meeting) => ({ type: 'obstacle.remove', ...ofObstacle(choose, meeting) }),
  'obstacle.propose-solution': (choose, meeting) => ({
    type: 'obstacle.propose-solution',
    ...ofObstacle(choose, meeting),
    solutionId: `solution-${choose.number(3)}`,
    text: choose.words(),
  }),
  'obstacle.edit-solution': (choose, meeting) => ({
    type: 'obstacle.edit-solution',
    ...ofSolution(choose, meeting),
    baseRevision: 1 + choose.number(1),
    text: choose.words(),
  }),
  'obstacle.remove-solution': (choose, meeting) => ({
    type: 'obstacle.remove-solution',
    ...ofSolution(choose, meeting),
  }),

  'floor.raise-hand': (choose, meeting) => ({
    type: 'floor.raise-hand',
    handId: choose.fresh(meeting.floor.hands.map((hand) => hand.handId)),
    topic: choose.orNull(choose.words()),
  }),
  'floor.lower-hand': (choose) => ({ type: 'floor.lower-hand', handId: choose.hand() }),
  'floor.give': (choose) => ({ type: 'floor.give', handId: choose.hand() }),
  'floor.call-on': (choose) => ({ type: 'floor.call-on', agencyId: choose.agency() }),
  'floor.end': () => ({ type: 'floor.end' }),
  'floor.move-hand': (choose) => ({
    type: 'floor.move-hand',
    handId: choose.hand(),
    before: choose.orNull(choose.hand()),
  }),

  'note.add': (choose, meeting) => ({
    type: 'note.add',
    noteId: choose.fresh(meeting.notes.map((note) => note.noteId)),
    itemId: choose.orNull(choose.item()),
    ...aNote(choose),
  }),
  'note.edit': (choose, meeting) => {
    const id = choose.note()
    const revision = meeting.notes.find((note) => note.noteId === id)?.revision ?? 1
    return { type: 'note.edit', noteId: id, baseRevision: choose.mostly() ? revision : revision + 1, ...aNote(choose) }
  },
  'note.remove': (choose) => ({ type: 'note.remove', noteId: choose.note() }),
  'note.restore': (choose) => ({ type: 'note.restore', noteId: choose.note() }),

  'directive.issue': (choose, meeting) => ({
    type: 'directive.issue',
    directiveId: choose.fresh(meeting.directives.map((directive) => directive.directiveId)),
    ...aDirective(choose),
  }),
  'directive.edit': (choose, meeting) => {
    const id = choose.directive()
    const revision = meeting.directives.find((directive) => directive.directiveId === id)?.revision ?? 1
    const baseRevision = choose.mostly() ? revision : revision + 1
    return { type: 'directive.edit', directiveId: id, baseRevision, ...aDirective(choose) }
  },
  'directive.withdraw': (choose) => ({
    type: 'directive.withdraw',
    directiveId: choose.directive(),
    reason: choose.words(),
  }),
  'directive.read-back': (choose) => ({ type: 'directive.read-back', directiveId: choose.directive() }),
  'directive.acknowledge': (choose) => ({
    type: 'directive.acknowledge',
    ...choose.addressee('asked'),
  }),
  'directive.ask': (choose) => ({
    type: 'directive.ask',
    ...choose.addressee('none'),
    question: choose.words(),
  }),
  'directive.reply': (choose) => {
    const { directiveId, agencyId: toAgencyId } = choose.addressee('asked')
    return { type: 'directive.reply', directiveId, toAgencyId, reply: choose.words() }
  },

  ...minutesPhrases,
  ...recordingPhrases,
}

function present(choose: Chooser): { kind: 'in-person' | 'represented'; name: string; title: string | null } {
  return { kind: choose.of(['in-person', 'represented']), name: choose.words(), title: choose.orNull('Kepala Dinas') }
}

function newSeat(choose: Chooser, meeting: MeetingState): z.input<typeof seatedAgency> {
  const id = choose.fresh(meeting.attendance.seats.map((seat) => seat.agency.agencyId))
  const unsaid = { code: null, assistantField: null, headTitle: null }
  return { agencyId: id, name: choose.words(), shortName: id, agencyClass: 'Badan', ...unsaid }
}

function newItem(choose: Chooser, meeting: MeetingState): Saying<'agenda.add-items'>['items'][number] {
  const itemId = choose.fresh(meeting.agenda.items.map((item) => item.itemId))
  const plannedMinutes = 1 + choose.number(20)
  return choose.mostly()
    ? { itemId, kind: 'presentation', title: choose.words(), agencyId: choose.agency(), plannedMinutes }
    : { itemId, kind: 'discussion', title: choose.words(), agencyId: null, plannedMinutes }
}

function aFigure(choose: Chooser): Omit<Saying<'figures.report'>, 'type'> {
  const figure = { ...plainFigure, physicalActual: choose.orNull(choose.number(100)) }
  return { agencyId: choose.agency(), source: choose.of(fundingSource.options), figure }
}

function anObstacle(choose: Chooser): Omit<Saying<'obstacle.add'>, 'type' | 'obstacleId' | 'agencyId'> {
  return {
    text: choose.words(),
    category: choose.of(obstacleCategory.options),
    nature: choose.of(obstacleNature.options),
    amountAtRisk: choose.orNull(choose.number(1_000_000)),
  }
}

function importedObstacle(choose: Chooser, meeting: MeetingState): Saying<'figures.import'>['obstacles'][number] {
  const obstacleId = choose.fresh(meeting.obstacles.map((obstacle) => obstacle.obstacleId))
  const solutions = [{ solutionId: `solution-${choose.number(3)}`, text: choose.words() }].slice(choose.number(1))
  return { obstacleId, agencyId: choose.agency(), ...anObstacle(choose), solutions }
}

/** An obstacle with its own agency, or once in a while with another's. */
function ofObstacle(choose: Chooser, meeting: MeetingState): { obstacleId: string; agencyId: string } {
  const id = choose.obstacle()
  const owner = meeting.obstacles.find((obstacle) => obstacle.obstacleId === id)?.agencyId
  return { obstacleId: id, agencyId: (choose.mostly() ? owner : undefined) ?? choose.agency() }
}

function ofSolution(choose: Chooser, meeting: MeetingState): Omit<Saying<'obstacle.remove-solution'>, 'type'> {
  const named = ofObstacle(choose, meeting)
  const known = meeting.obstacles.find((obstacle) => obstacle.obstacleId === named.obstacleId)?.solutions ?? []
  return { ...named, solutionId: known.length > 0 && choose.mostly() ? choose.of(known).solutionId : 'nowhere' }
}

function aNote(choose: Chooser): Omit<Saying<'note.add'>, 'type' | 'noteId' | 'itemId'> {
  return { kind: choose.of(noteKind.options), text: choose.words(), aboutAgencyId: choose.orNull(choose.agency()) }
}

function aDirective(choose: Chooser): Omit<Saying<'directive.issue'>, 'type' | 'directiveId'> {
  const addressees = [choose.agency(), choose.agency()].map((agency) => ({
    agencyId: agency,
    due: choose.orNull('2021-08-31'),
    text: choose.orNull(choose.words()),
  }))
  return {
    text: choose.words(),
    addressees: addressees.slice(choose.number(1)),
    proofExpected: choose.orNull(choose.words()),
    obstacleId: choose.mostly() ? null : choose.obstacle(),
    itemId: choose.orNull(choose.item()),
  }
}
