import { randomUUID } from 'node:crypto'
import { Agencies } from './agencies/agencies.ts'
import { SqlAgencyStore } from './agencies/sql-agency-store.ts'
import type { Config } from './config.ts'
import { openDatabase, type OpenDatabase } from './database/open-database.ts'
import { prepareDatabase } from './database/prepare-database.ts'
import { Guide } from './demonstration/guide.ts'
import { fillDemonstration } from './demonstration/fill-demonstration.ts'
import { SqlDetailStore } from './details/sql-detail-store.ts'
import { dutiesOf } from './documents/all-duties.ts'
import { MeetingArchive } from './documents/meeting-archive.ts'
import { MeetingDocuments } from './documents/meeting-documents.ts'
import { SealsObserver } from './documents/seals-observer.ts'
import { SqlSealedStore } from './documents/sql-sealed-store.ts'
import { SqlSignedStore } from './documents/sql-signed-store.ts'
import { Timeline } from './documents/timeline.ts'
import { WorkerRenderer } from './documents/worker-renderer.ts'
import { createHttpApp } from './http/app.ts'
import type { ClientFiles } from './http/client-files.ts'
import { HttpListener } from './http/listener.ts'
import { ownOrigin } from './http/own-origin.ts'
import type { DemonstrationCast } from './identity/demonstration-cast.ts'
import { createIdentity } from './identity/identity.ts'
import { SqlAccountStore } from './identity/sql-account-store.ts'
import { openImports } from './imports/open-imports.ts'
import { DutiesObserver } from './ledger/duties-observer.ts'
import { SqlProofStore } from './ledger/sql-proof-store.ts'
import type { EventLog } from './log/event-log.ts'
import { logIdentity } from './log/log-identity.ts'
import { SqlEventLog } from './log/sql-event-log.ts'
import type { Logger } from './logger.ts'
import { MeetingsProjection } from './meetings/meetings-projection.ts'
import { Metrics } from './metrics.ts'
import { SqlRegencyStore } from './regency/sql-regency-store.ts'
import { noBus, silentBus, type Bus } from './rooms/bus.ts'
import { PresenceBook } from './rooms/presence.ts'
import { openRedisBus } from './rooms/redis-bus.ts'
import { Rooms, type MeetingObserver } from './rooms/rooms.ts'
import { Gateway } from './sockets/gateway.ts'
import { SearchProjection } from './search/search-projection.ts'
import { SqlSearchStore } from './search/sql-search-store.ts'
import type { Clock } from './system.ts'
import { SqlTranscriptStore } from './transcripts/sql-transcript-store.ts'
import { workerWorkbookWriter } from './workbooks/worker-workbook-writer.ts'
import { workerTableReader } from './workbooks/worker-table-reader.ts'

/** What the app is given from outside, beside its configuration. */
export interface Surroundings {
  readonly clock: Clock
  readonly logger: Logger
  readonly clientFiles: ClientFiles
}

/** A server at work. Disposing of it stops it gracefully; see RUNNING.md. */
export interface App extends AsyncDisposable {
  readonly port: number
  /** Who can be played in the demonstration; null when it is off. */
  readonly cast: DemonstrationCast | null
  /** Lets somebody make the first account; null when the demonstration is on, or there is an account. */
  readonly setUpToken: string | null
  /** The database it works on, for tests that take it away. */
  readonly database: OpenDatabase
}

type Closing = (() => unknown)[]

/**
 * The one place where implementations are picked and put together. Resolves when the server listens. Rejects, leaving
 * nothing open, with StorageUnavailable when the database cannot be reached, and with EADDRINUSE when the port is taken.
 */
export async function openApp(config: Config, surroundings: Surroundings): Promise<App> {
  await prepareDatabase(config, surroundings.logger)
  const closing: Closing = []
  try {
    return await assemble(config, surroundings, closing)
  } catch (error) {
    await closeAll(closing)
    throw error
  }
}

async function assemble(config: Config, surroundings: Surroundings, closing: Closing): Promise<App> {
  const { clock, logger } = surroundings
  const node = randomUUID()
  const metrics = new Metrics()
  let gateway: Gateway | null = null
  let stopping = false
  const isStopping = (): boolean => stopping

  const database = openDatabase(config, 'serving', logger)
  closing.push(() => database[Symbol.asyncDispose]())
  const log = new SqlEventLog(database)
  const bus = openBus(config, logger)
  closing.push(() => bus[Symbol.asyncDispose]())

  const presence = new PresenceBook({
    node,
    clock,
    bus,
    publish: (stream, changed) => gateway?.publishPresence(stream, changed),
  })
  closing.push(() => presence.farewell())
  const meetings = new MeetingsProjection(database.db, clock)
  const observers: MeetingObserver[] = [meetings]
  const rooms = new Rooms({
    log,
    clock,
    logger,
    bus,
    observers,
    publish: (stream, events, own) => {
      if (own) metrics.countEvents(events.length)
      gateway?.publish(stream, events)
    },
  })
  const sealed = new SqlSealedStore(database.db)
  const transcripts = new SqlTranscriptStore(database.db)
  const search = new SqlSearchStore(database.db)
  observers.push(new SearchProjection(search, transcripts))
  observers.push(new DutiesObserver({ ledger: rooms, clock, logger }), new SealsObserver(log, sealed))
  closing.push(() => rooms[Symbol.asyncDispose]())

  const hasAccounts = !(await new SqlAccountStore(database.db).isEmpty())
  const agencies = new Agencies(new SqlAgencyStore(database.db))
  const regency = new SqlRegencyStore(database.db)
  const cast = config.empty ? null : await fillDemonstration({ log, rooms, clock, agencies, regency, hasAccounts })
  await listMissing(log, rooms, meetings)

  const renderer = new WorkerRenderer()
  closing.push(() => renderer[Symbol.asyncDispose]())
  const documents = new MeetingDocuments({ log, renderer, sealed, regency, duties: () => dutiesOf(rooms) })
  const proofs = new SqlProofStore(database.db)
  const signed = new SqlSignedStore(database.db)

  const identity = createIdentity({ database: database.db, clock, logger, metrics, cast })
  closing.push(() => identity[Symbol.dispose]())
  identity.sessions.hearEnds((sessionId) => gateway?.dismiss(sessionId))

  const details = new SqlDetailStore(database.db)
  const imports = openImports({
    database: database.db,
    dataDir: config.dataDir,
    details,
    rooms,
    registry: agencies,
    clock,
    logger,
  })
  closing.push(() => imports[Symbol.asyncDispose]())
  const writer = workerWorkbookWriter()
  closing.push(() => writer[Symbol.asyncDispose]())

  const guide = cast === null ? null : new Guide({ cast, rooms, clock, logger, newPlay: randomUUID })
  closing.push(() => guide?.[Symbol.dispose]())

  const parts = {
    ...surroundings,
    ...identity,
    log: await logIdentity(database.db),
    metrics,
    bus,
    presence,
    rooms,
    meetings,
    agencies,
    tables: workerTableReader(),
    regency,
    imports,
    details,
    documents,
    sealed,
    transcripts,
    search,
    signed,
    timeline: new Timeline(log),
    writer,
    proofs,
    archive: new MeetingArchive({ log, documents, proofs, sealed, signed, duties: () => dutiesOf(rooms) }),
    cast,
    guide,
    isStopping,
    publicUrl: config.publicUrl,
    trustedProxies: config.trustedProxies,
    ownOrigin: ownOrigin(config.publicUrl, config.trustedProxies),
    isReady: async () => {
      await database.check()
      return !stopping
    },
  }
  const listener = new HttpListener(createHttpApp(parts))
  closing.push(() => listener.close())
  const opened = new Gateway({ ...parts, http: listener.server })
  gateway = opened
  closing.push(() => opened.stop())
  metrics.watch('rakor_connections', 'Sockets open on this node.', () => opened.connections)
  // What is being recorded is finished, and answered, before anybody is told to go.
  closing.push(async () => {
    await rooms[Symbol.asyncDispose]()
    await new Promise<void>((answered) => void clock.soon(answered))
  })
  closing.push(() => {
    stopping = true
  })

  const setUpToken = cast === null ? await identity.setUp.offer() : null
  const port = await listener.listen(config.host, config.port)
  return { port, cast, setUpToken, database, [Symbol.asyncDispose]: () => closeAll(closing) }
}

/** Several nodes need PostgreSQL; without Redis they look into the log from time to time. */
function openBus({ databaseUrl, redisUrl }: Config, logger: Logger): Bus {
  if (redisUrl !== null) return openRedisBus(redisUrl, logger)
  return databaseUrl === null ? noBus : silentBus
}

/** After a restore the list of meetings is empty: opening their rooms fills it. */
async function listMissing(log: EventLog, rooms: Rooms, meetings: MeetingsProjection): Promise<void> {
  for (const stream of await meetings.missing(await log.streams())) await rooms.room(stream)
}

/** The last opened first; each once, also when it is asked for twice. */
async function closeAll(closing: Closing): Promise<void> {
  for (let close = closing.pop(); close !== undefined; close = closing.pop()) await close()
}
