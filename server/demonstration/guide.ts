import { commandId, type CommandId, type StreamId } from '../../shared/ids.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { Answer, StateResponse } from '../../shared/protocol/down.ts'
import type { GuideResponse } from '../../shared/protocol/http.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { calendarDate, type CalendarDate, type Instant } from '../../shared/temporal.ts'
import { personOf, type DemonstrationCast } from '../identity/demonstration-cast.ts'
import type { Logger } from '../logger.ts'
import type { Clock } from '../system.ts'
import { guidedScenes } from './guided-script.ts'
import type { Scene } from './scene.ts'

/** All that is needed of the rooms. */
interface MeetingPort {
  current(stream: StreamId): Promise<StateResponse | null>
  execute(stream: StreamId, actor: Actor, id: CommandId, command: unknown): Promise<Answer>
}

export interface GuideParts {
  readonly cast: DemonstrationCast
  readonly rooms: MeetingPort
  readonly clock: Clock
  readonly logger: Logger
  /** Makes the ids of one play its own. */
  readonly newPlay: () => string
}

/** Western Indonesian time, where the made-up regency lies. */
const REGENCY_HOURS = 7
const HOUR_MS = 3_600_000

/** Lets the demonstration play itself, step by step, by the same commands as people give. One play at a time. */
export class Guide implements Disposable {
  private readonly parts: GuideParts
  private scenes: readonly Scene[] = []
  private playId = ''
  private step = 0
  private status: GuideResponse['status'] = 'idle'
  private cancel: (() => void) | null = null

  constructor(parts: GuideParts) {
    this.parts = parts
  }

  /** How far the play is. */
  shown(): GuideResponse {
    const done = Math.min(this.step, this.scenes.length)
    const caption = this.status === 'idle' ? null : (this.scenes[Math.max(0, done - 1)]?.caption ?? null)
    return { status: this.status, step: done, of: this.scenes.length, caption }
  }

  /** Begins, or goes on after a pause; begins anew once it has finished. */
  play(): void {
    if (this.status === 'playing') return
    if (this.status !== 'paused') {
      this.playId = this.parts.newPlay()
      this.scenes = guidedScenes(this.playId)
      this.step = 0
    }
    this.status = 'playing'
    this.plan()
  }

  /** Stands still before the next step. */
  pause(): void {
    if (this.status !== 'playing') return
    this.cancel?.()
    this.cancel = null
    this.status = 'paused'
  }

  [Symbol.dispose](): void {
    this.pause()
  }

  private plan(): void {
    const next = this.scenes[this.step]
    if (next === undefined) {
      this.status = 'finished'
      return
    }
    this.cancel = this.parts.clock.later(next.waitMs, () => {
      void this.act(next).then(() => {
        if (this.status === 'playing') this.plan()
      })
    })
  }

  /** Does one step. What is refused, because people were quicker, is passed over; the play goes on. */
  private async act({ deed, caption }: Scene): Promise<void> {
    const { cast, rooms, clock, logger } = this.parts
    const place = (this.step += 1)
    try {
      const found = await rooms.current(cast.stream)
      const wanted = found === null ? null : deed(meetingDecider.reviveState(found.state), dayIn(clock.now()))
      const person = wanted === null ? null : personOf(cast, wanted.by)
      if (wanted === null || person === null) return
      const id = commandId.parse(`guide-${this.playId}-${place}`)
      const answer = await rooms.execute(cast.stream, person, id, wanted.command)
      if (answer.result !== 'recorded') logger.debug({ caption, answer }, 'a step of the demonstration was passed over')
    } catch (error) {
      logger.warn({ err: error, caption }, 'a step of the demonstration failed')
    }
  }
}

function dayIn(now: Instant): CalendarDate {
  return calendarDate.parse(new Date(now + REGENCY_HOURS * HOUR_MS).toISOString().slice(0, 10))
}
