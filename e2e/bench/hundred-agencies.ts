import { agencyId } from '../../shared/ids.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import { openDatabase, type DatabasePlace } from '../../server/database/open-database.ts'
import { prepareDatabase } from '../../server/database/prepare-database.ts'
import { demonstrationCommands } from '../../server/demonstration/demonstration-meeting.ts'
import { readDemonstrationRegency, type DemonstrationRegency } from '../../server/demonstration/regency.ts'
import { SqlEventLog } from '../../server/log/sql-event-log.ts'
import { createLogger } from '../../server/logger.ts'
import { Room } from '../../server/rooms/room.ts'
import { systemClock } from '../../server/system.ts'
import { DEMONSTRATION } from '../fixtures/demonstration-guest.ts'

const AGENCIES = 100
const logger = createLogger('silent')

/** The demonstration with a hundred agencies, laid into an empty database for a server to find there. */
export async function layHundredAgencies(place: DatabasePlace): Promise<DemonstrationRegency['agencies']> {
  await prepareDatabase(place, logger)
  await using database = openDatabase(place, 'serving', logger)
  const regency = hundredfold(readDemonstrationRegency())
  const room = await Room.open({
    stream: DEMONSTRATION,
    decider: meetingDecider,
    log: new SqlEventLog(database),
    clock: systemClock,
    logger,
    publish: () => undefined,
  })
  for (const { actor, commandId, command } of demonstrationCommands(systemClock.now(), regency)) {
    const answer = await room.execute(actor, commandId, command)
    if (answer.result !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(answer)}`)
  }
  return regency.agencies
}

/** The agencies of the regency over again, under other names, until there are a hundred. */
function hundredfold(regency: DemonstrationRegency): DemonstrationRegency {
  const agencies = Array.from({ length: AGENCIES }, (_none, place) => {
    const agency = regency.agencies[place % regency.agencies.length]
    if (agency === undefined) throw new Error('the regency has no agencies')
    const round = Math.floor(place / regency.agencies.length)
    if (round === 0) return agency
    const { name, shortName, code } = agency
    return {
      ...agency,
      agencyId: agencyId.parse(`${agency.agencyId}-${round}`),
      name: `${name} ${round + 1}`,
      shortName: `${shortName} ${round + 1}`,
      code: `${code}.${round}`,
    }
  })
  return { ...regency, agencies }
}
