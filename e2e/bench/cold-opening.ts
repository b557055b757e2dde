import { handId, noteId, personId, streamId } from '../../shared/ids.ts'
import type { MeetingCommand } from '../../shared/meeting/commands.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { openDatabase, type DatabasePlace } from '../../server/database/open-database.ts'
import { prepareDatabase } from '../../server/database/prepare-database.ts'
import { demonstrationCommands, type DemonstrationStep } from '../../server/demonstration/demonstration-meeting.ts'
import { SqlEventLog } from '../../server/log/sql-event-log.ts'
import { createLogger } from '../../server/logger.ts'
import { Room } from '../../server/rooms/room.ts'
import { newCommandId, systemClock } from '../../server/system.ts'
import { temporaryFolder } from '../../server/testing/temporary-database.ts'
import type { Finding, Measuring } from './finding.ts'
import { median } from './statistics.ts'

const EVENTS = 10_000
/** Events after a snapshot, nearly as many as a room lets pass before the next: the worst moment for a crash. */
const LATE = 440
/** Turns that are recorded together. */
const TURNS = 15
const STREAM = streamId.parse('m-cold')
const logger = createLogger('silent')

interface Filled {
  readonly events: number
  readonly sinceSnapshot: number
}

const secretary: Actor = {
  personId: personId.parse('p-secretary'),
  kind: 'secretariat',
  name: 'Sekretariat',
  title: null,
  agencyId: null,
}

/**
 * Opening a meeting whose 10,000 events nobody has read since the process began: newest snapshot, the events after it,
 * its state ready for the first command. The database is opened anew each time; the system may have its file in memory.
 */
export async function measureColdOpening({ rounds, say }: Measuring): Promise<readonly Finding[]> {
  await using folder = await temporaryFolder()
  const place = { dataDir: folder.path, databaseUrl: null }
  await prepareDatabase(place, logger)
  const { events, sinceSnapshot } = await filled(place)
  const tookMs: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now()
    await using database = openDatabase(place, 'serving', logger)
    const room = await openRoom(new SqlEventLog(database))
    const ms = performance.now() - began
    if (room.seq !== events) throw new Error(`${room.seq} events were opened`)
    // The first opening compiles the code.
    if (round > 0) tookMs.push(ms)
    say(`cold opening, ${round === 0 ? 'for nothing' : `round ${round}`}: ${ms.toFixed(1)} ms`)
  }
  return [
    {
      what: `opening a meeting of ${events} events cold`,
      value: median(tookMs),
      goal: 100,
      unit: 'ms',
      details: [`at worst ${Math.max(...tookMs).toFixed(1)} ms`, `the snapshot is ${sinceSnapshot} events old`],
    },
  ]
}

async function filled(place: DatabasePlace): Promise<Filled> {
  await using database = openDatabase(place, 'serving', logger)
  return await fill(new SqlEventLog(database))
}

function openRoom(log: SqlEventLog) {
  return Room.open({
    stream: STREAM,
    decider: meetingDecider,
    log,
    clock: systemClock,
    logger,
    publish: () => undefined,
  })
}

/** Writes the meeting as a server would, and leaves it as a crash would at the worst moment: long after a snapshot. */
async function fill(log: SqlEventLog): Promise<Filled> {
  const room = await openRoom(log)
  const give = async (asked: readonly DemonstrationStep[]): Promise<void> => {
    const answers = asked.map(({ actor, commandId, command }) => room.execute(actor, commandId, command))
    const failed = (await Promise.all(answers)).find(({ result }) => result !== 'recorded')
    if (failed !== undefined) throw new Error(`not recorded: ${JSON.stringify(failed)}`)
  }
  await give(demonstrationCommands(systemClock.now()))
  await give([step({ type: 'meeting.open' })])
  for (;;) {
    const sinceSnapshot = room.seq - ((await log.latestSnapshot(STREAM, meetingDecider.stateVersion))?.seq ?? 0)
    if (room.seq >= EVENTS && sinceSnapshot >= LATE) return { events: room.seq, sinceSnapshot }
    await give(Array.from({ length: TURNS }, (_, n) => turn(room.seq + n)).flat())
  }
}

/** A hand goes up and down; a note is written and written again. */
function turn(n: number): readonly DemonstrationStep[] {
  const hand = handId.parse(`h-${n}`)
  const note = { noteId: noteId.parse(`n-${n}`), kind: 'note', aboutAgencyId: null } as const
  const text = 'Realisasi fisik tertinggal karena lelang ulang'
  return [
    step({ type: 'floor.raise-hand', handId: hand, topic: null }),
    step({ type: 'floor.lower-hand', handId: hand }),
    step({ type: 'note.add', ...note, itemId: null, text }),
    step({ type: 'note.edit', ...note, baseRevision: 1, text: `${text}; kontrak ditandatangani pekan depan.` }),
  ]
}

function step(command: MeetingCommand): DemonstrationStep {
  return { actor: secretary, commandId: newCommandId(), command }
}
