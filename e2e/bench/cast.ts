import { calendarDate } from '../../shared/temporal.ts'
import { slotOfPart } from '../../shared/protocol/demonstration-slots.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import type { DemonstrationPart } from '../../shared/protocol/http.ts'
import { guidedScenes } from '../../server/demonstration/guided-script.ts'
import { stateOfDemonstration } from '../fixtures/demonstration-guest.ts'
import { Speaker } from './speaker.ts'

const TODAY = calendarDate.parse('2021-07-27')

/** Everybody who acts in the demonstration, each over a socket of their own, from the first time they are wanted. */
export class Cast implements Disposable {
  private readonly url: string
  private readonly people = new Map<string, Speaker>()
  /** Commands that were recorded. */
  recorded = 0

  constructor(url: string) {
    this.url = url
  }

  async person(part: DemonstrationPart): Promise<Speaker> {
    const name = slotOfPart(part)
    const known = this.people.get(name)
    if (known !== undefined) return known
    const entered = await Speaker.enters(this.url, part)
    this.people.set(name, entered)
    return entered
  }

  /** Lets somebody give a command. Throws when it is not recorded. */
  async give(by: DemonstrationPart, command: MeetingCommand): Promise<void> {
    const answer = await (await this.person(by)).give(command)
    if (answer.result !== 'recorded') throw new Error(`${command.type} was not recorded: ${JSON.stringify(answer)}`)
    this.recorded += 1
  }

  /** Plays the demonstration that plays itself, without its pauses. `play` makes the ids of this play its own. */
  async play(play: string): Promise<void> {
    const { cookie } = await this.person({ kind: 'secretariat' })
    for (const { deed } of guidedScenes(play)) {
      const wanted = deed((await stateOfDemonstration(this.url, cookie)).meeting, TODAY)
      if (wanted !== null) await this.give(wanted.by, wanted.command)
    }
  }

  [Symbol.dispose](): void {
    for (const person of this.people.values()) person[Symbol.dispose]()
  }
}
