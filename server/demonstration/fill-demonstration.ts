import type { CommandId, StreamId } from '../../shared/ids.ts'
import type { Answer } from '../../shared/protocol/down.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { noContact, type RegisteredAgency } from '../../shared/agencies/agency.ts'
import { newAgency } from '../../shared/agencies/registry.ts'
import { unsaidSettings, type RegencySettings } from '../../shared/regency/settings.ts'
import type { RegencyStore } from '../regency/regency-store.ts'
import type { DemonstrationCast } from '../identity/demonstration-cast.ts'
import type { EventLog } from '../log/event-log.ts'
import type { Clock } from '../system.ts'
import { DEMONSTRATION, demonstrationCommands } from './demonstration-meeting.ts'
import { readDemonstrationRegency, type DemonstrationRegency } from './regency.ts'

/** The way to the meeting: all that is needed of the rooms. */
interface MeetingPort {
  execute(stream: StreamId, actor: Actor, commandId: CommandId, command: unknown): Promise<Answer>
}

interface FillParts {
  readonly log: Pick<EventLog, 'streams' | 'findCommand'>
  readonly rooms: MeetingPort
  readonly clock: Clock
  readonly agencies: { addMissing(agencies: readonly RegisteredAgency[]): Promise<void> }
  readonly regency: Pick<RegencyStore, 'read' | 'save'>
  /** Whether somebody has an account: then the house is in real use, and nobody may just walk in. */
  readonly hasAccounts: boolean
}

/**
 * Fills an empty database with the demonstration, and finishes one whose filling was broken off. Resolves with who can
 * be played in it; null when the database is in real use. Rejects with StorageUnavailable.
 */
export async function fillDemonstration({
  log,
  rooms,
  clock,
  agencies,
  regency: settings,
  hasAccounts,
}: FillParts): Promise<DemonstrationCast | null> {
  const streams = await log.streams()
  const isThere = streams.includes(DEMONSTRATION)
  if (!isThere && (hasAccounts || streams.length > 0)) return null
  const regency = readDemonstrationRegency()
  const steps = demonstrationCommands(clock.now(), regency)
  const last = steps.at(-1)
  const isWhole = last !== undefined && (await log.findCommand(DEMONSTRATION, last.commandId)) !== null
  // All at once: the room takes them in this order and records many together.
  const answers = (isWhole ? [] : steps).map(async ({ actor, commandId, command }) => {
    const answer = await rooms.execute(DEMONSTRATION, actor, commandId, command)
    if (answer.result !== 'recorded')
      throw new Error(`The demonstration was not recorded: ${JSON.stringify({ commandId, answer })}`)
  })
  await Promise.all(answers)
  if (!hasAccounts) {
    await agencies.addMissing(regency.agencies.map((agency, index) => registeredOf(agency, index + 1)))
    // Refused where somebody has said something already.
    await settings.save(settingsOf(regency), 0)
  }
  return { stream: DEMONSTRATION, agencies: regency.agencies }
}

function registeredOf(agency: DemonstrationRegency['agencies'][number], place: number): RegisteredAgency {
  const { agencyId, code, name, shortName, agencyClass, assistantField, headTitle } = agency
  const fields = { code, name, shortName, aliases: [], agencyClass, assistantField, headTitle }
  return newAgency(agencyId, { ...fields, contact: noContact, validFrom: null }, place)
}

function settingsOf({ regency }: DemonstrationRegency): RegencySettings {
  return {
    ...unsaidSettings,
    name: regency,
    letterhead: {
      ...unsaidSettings.letterhead,
      government: `Pemerintah ${regency}`,
      unit: 'Sekretariat Daerah',
      address: 'Jalan Contoh Nomor 1, Contoh',
    },
  }
}
