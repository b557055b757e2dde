import * as z from 'zod/mini'
import { rupiah } from '../figures/figure.ts'
import { agencyId, batchId, obstacleId, solutionId, type AgencyId, type ObstacleId, type SolutionId } from '../ids.ts'
import { accept, reject, type Decision } from '../stream/decision.ts'
import type { RecordedFacts } from '../stream/recorded.ts'
import { bodyOfText } from '../text.ts'
import { seatOf } from './attendance.ts'
import type { MeetingEvent } from './events.ts'
import type { MeetingState } from './state.ts'

/** What holds the work up (jenis kendala), after the themes that published reports name. */
export const obstacleCategory = z.enum([
  'procurement',
  'budget-change',
  'cash-plan',
  'application',
  'planning',
  'contract',
  'grant',
  'scheduling',
  'reporting',
  'transfer-requirements',
  'technical-guideline',
  'policy',
  'personnel',
  'land',
  'weather',
  'other',
])
export type ObstacleCategory = z.output<typeof obstacleCategory>

/** A real delay (nyata), work planned late anyway (jadwal), or done and not yet reported (data). */
export const obstacleNature = z.enum(['real', 'scheduled', 'data'])
export type ObstacleNature = z.output<typeof obstacleNature>

const revision = z.int().check(z.gte(1))
const content = {
  text: bodyOfText,
  category: obstacleCategory,
  nature: obstacleNature,
  /** Rupiah that will not be spent unless it is solved; null where nobody said. */
  amountAtRisk: z.nullable(rupiah),
}

/** An obstacle from a workbook, with the solutions that stand beside it. */
export const importedObstacle = z.strictObject({
  obstacleId,
  agencyId,
  ...content,
  solutions: z.array(z.strictObject({ solutionId, text: bodyOfText })).check(z.maxLength(20)),
})

// Every command names the agency, so that the permission table can tell one's own from others'.
export const obstacleCommands = [
  z.strictObject({ type: z.literal('obstacle.add'), obstacleId, agencyId, ...content }),
  /** `baseRevision`: the revision that was being read while typing. */
  z.strictObject({ type: z.literal('obstacle.edit'), obstacleId, agencyId, baseRevision: revision, ...content }),
  z.strictObject({ type: z.literal('obstacle.remove'), obstacleId, agencyId }),
  z.strictObject({ type: z.literal('obstacle.propose-solution'), obstacleId, agencyId, solutionId, text: bodyOfText }),
  z.strictObject({
    type: z.literal('obstacle.edit-solution'),
    obstacleId,
    agencyId,
    solutionId,
    baseRevision: revision,
    text: bodyOfText,
  }),
  z.strictObject({ type: z.literal('obstacle.remove-solution'), obstacleId, agencyId, solutionId }),
] as const
export type ObstacleCommand = z.output<(typeof obstacleCommands)[number]>

export const obstacleEvents = [
  z.strictObject({ type: z.literal('obstacle.added'), obstacleId, agencyId, ...content }),
  z.strictObject({ type: z.literal('obstacle.edited'), obstacleId, ...content }),
  z.strictObject({ type: z.literal('obstacle.imported'), batchId, obstacles: z.array(importedObstacle) }),
  /** The import was taken back, before anybody changed or answered them. */
  z.strictObject({ type: z.literal('obstacle.import-undone'), batchId, obstacleIds: z.array(obstacleId) }),
  z.strictObject({ type: z.literal('obstacle.removed'), obstacleId }),
  z.strictObject({ type: z.literal('obstacle.solution-proposed'), obstacleId, solutionId, text: bodyOfText }),
  z.strictObject({ type: z.literal('obstacle.solution-edited'), obstacleId, solutionId, text: bodyOfText }),
  z.strictObject({ type: z.literal('obstacle.solution-removed'), obstacleId, solutionId }),
] as const
export type ObstacleEvent = z.output<(typeof obstacleEvents)[number]>

export interface Solution {
  readonly solutionId: SolutionId
  readonly text: string
  /** 1 when proposed, one more with every edit. */
  readonly revision: number
}

export interface Obstacle {
  readonly obstacleId: ObstacleId
  /** Number of the event that added it: the place in the timeline it came from. */
  readonly seq: number
  readonly agencyId: AgencyId
  readonly text: string
  readonly category: ObstacleCategory
  readonly nature: ObstacleNature
  readonly amountAtRisk: number | null
  /** 1 when added, one more with every edit. */
  readonly revision: number
  /** Kept, since directives and minutes may refer to it. */
  readonly removed: boolean
  readonly solutions: readonly Solution[]
}

/** The agency's obstacles that stand, oldest first. */
export function obstaclesOf(meeting: Pick<MeetingState, 'obstacles'>, agency: AgencyId): readonly Obstacle[] {
  return meeting.obstacles.filter((obstacle) => obstacle.agencyId === agency && !obstacle.removed)
}

/** Whether an obstacle of this agency stands in the same words, but for spaces and capitals. */
export function isNamed(meeting: Pick<MeetingState, 'obstacles'>, agency: AgencyId, text: string): boolean {
  const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim().toLowerCase()
  return obstaclesOf(meeting, agency).some((obstacle) => plain(obstacle.text) === plain(text))
}

export function decideObstacles(meeting: MeetingState, command: ObstacleCommand): Decision<MeetingEvent> {
  if (command.type === 'obstacle.add') return addObstacle(meeting, command)
  const { obstacleId: id } = command
  const obstacle = meeting.obstacles.find((other) => other.obstacleId === id && other.agencyId === command.agencyId)
  if (obstacle === undefined) return reject({ reason: 'not-found', what: 'obstacle', id })
  if (command.type === 'obstacle.remove')
    return obstacle.removed ? accept() : accept({ type: 'obstacle.removed', obstacleId: id })
  if (obstacle.removed) return reject({ reason: 'not-found', what: 'obstacle', id })
  if (command.type === 'obstacle.edit') return editObstacle(obstacle, command)

  const solution = obstacle.solutions.find((other) => other.solutionId === command.solutionId)
  switch (command.type) {
    case 'obstacle.propose-solution':
      if (solution !== undefined) return reject({ reason: 'already-exists', what: 'solution', id: command.solutionId })
      return accept({
        type: 'obstacle.solution-proposed',
        obstacleId: id,
        solutionId: command.solutionId,
        text: command.text,
      })
    case 'obstacle.edit-solution':
      return editSolution(obstacle, solution, command)
    case 'obstacle.remove-solution':
      return solution === undefined
        ? accept()
        : accept({ type: 'obstacle.solution-removed', obstacleId: id, solutionId: command.solutionId })
  }
}

export function evolveObstacles(
  obstacles: readonly Obstacle[],
  event: ObstacleEvent,
  facts: RecordedFacts,
): readonly Obstacle[] {
  switch (event.type) {
    case 'obstacle.added': {
      const { type: _, ...added } = event
      return [...obstacles, { ...added, seq: facts.seq, revision: 1, removed: false, solutions: [] }]
    }
    case 'obstacle.imported': {
      const imported = event.obstacles.map((added) => ({
        ...added,
        seq: facts.seq,
        revision: 1,
        removed: false,
        solutions: added.solutions.map((solution) => ({ ...solution, revision: 1 })),
      }))
      return [...obstacles, ...imported]
    }
    case 'obstacle.import-undone': {
      const gone: ReadonlySet<ObstacleId> = new Set(event.obstacleIds)
      return obstacles.filter((obstacle) => !gone.has(obstacle.obstacleId))
    }
    case 'obstacle.edited': {
      const { type: _, obstacleId: id, ...edited } = event
      return change(obstacles, id, (old) => ({ ...old, ...edited, revision: old.revision + 1 }))
    }
    case 'obstacle.removed':
      return change(obstacles, event.obstacleId, (old) => ({ ...old, removed: true }))
    case 'obstacle.solution-proposed':
      return change(obstacles, event.obstacleId, (old) => ({
        ...old,
        solutions: [...old.solutions, { solutionId: event.solutionId, text: event.text, revision: 1 }],
      }))
    case 'obstacle.solution-edited':
      return change(obstacles, event.obstacleId, (old) => ({
        ...old,
        solutions: old.solutions.map((solution) =>
          solution.solutionId === event.solutionId
            ? { ...solution, text: event.text, revision: solution.revision + 1 }
            : solution,
        ),
      }))
    case 'obstacle.solution-removed':
      return change(obstacles, event.obstacleId, (old) => ({
        ...old,
        solutions: old.solutions.filter((solution) => solution.solutionId !== event.solutionId),
      }))
  }
}

type AddObstacle = ObstacleCommand & { readonly type: 'obstacle.add' }
type EditObstacle = ObstacleCommand & { readonly type: 'obstacle.edit' }
type EditSolution = ObstacleCommand & { readonly type: 'obstacle.edit-solution' }

function addObstacle(meeting: MeetingState, command: AddObstacle): Decision<MeetingEvent> {
  const { type: _, ...added } = command
  if (seatOf(meeting.attendance, command.agencyId) === undefined)
    return reject({ reason: 'not-found', what: 'seat', id: command.agencyId })
  if (meeting.obstacles.some((other) => other.obstacleId === command.obstacleId))
    return reject({ reason: 'already-exists', what: 'obstacle', id: command.obstacleId })
  return accept({ type: 'obstacle.added', ...added })
}

function editObstacle(obstacle: Obstacle, command: EditObstacle): Decision<MeetingEvent> {
  const { text, category, nature, amountAtRisk } = command
  const isSame =
    text === obstacle.text &&
    category === obstacle.category &&
    nature === obstacle.nature &&
    amountAtRisk === obstacle.amountAtRisk
  if (isSame) return accept()
  if (command.baseRevision !== obstacle.revision)
    return reject({
      reason: 'stale-edit',
      what: 'obstacle',
      id: obstacle.obstacleId,
      revision: obstacle.revision,
      text: obstacle.text,
    })
  return accept({ type: 'obstacle.edited', obstacleId: obstacle.obstacleId, text, category, nature, amountAtRisk })
}

function editSolution(
  obstacle: Obstacle,
  solution: Solution | undefined,
  { solutionId: id, baseRevision, text }: EditSolution,
): Decision<MeetingEvent> {
  if (solution === undefined) return reject({ reason: 'not-found', what: 'solution', id })
  if (solution.text === text) return accept()
  if (baseRevision !== solution.revision)
    return reject({ reason: 'stale-edit', what: 'solution', id, revision: solution.revision, text: solution.text })
  return accept({ type: 'obstacle.solution-edited', obstacleId: obstacle.obstacleId, solutionId: id, text })
}

function change(
  obstacles: readonly Obstacle[],
  id: ObstacleId,
  next: (old: Obstacle) => Obstacle,
): readonly Obstacle[] {
  return obstacles.map((obstacle) => (obstacle.obstacleId === id ? next(obstacle) : obstacle))
}
