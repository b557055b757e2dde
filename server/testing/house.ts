import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { agencyId, streamId, type CommandId, type StreamId } from '../../shared/ids.ts'
import type { Answer, StateResponse } from '../../shared/protocol/down.ts'
import type { Actor } from '../../shared/stream/actor.ts'
import { Agencies } from '../agencies/agencies.ts'
import { SqlAgencyStore } from '../agencies/sql-agency-store.ts'
import { SqlDetailStore } from '../details/sql-detail-store.ts'
import { dutiesOf } from '../documents/all-duties.ts'
import { MeetingArchive } from '../documents/meeting-archive.ts'
import { MeetingDocuments } from '../documents/meeting-documents.ts'
import { render } from '../documents/render.ts'
import { SqlSealedStore } from '../documents/sql-sealed-store.ts'
import { SqlSignedStore } from '../documents/sql-signed-store.ts'
import { Timeline } from '../documents/timeline.ts'
import { createHttpApp, type HttpParts } from '../http/app.ts'
import type { HttpRooms } from '../http/http-rooms.ts'
import { ownOrigin } from '../http/own-origin.ts'
import type { DemonstrationCast } from '../identity/demonstration-cast.ts'
import { createIdentity, type Identity } from '../identity/identity.ts'
import { draftFilesIn } from '../imports/draft-files.ts'
import { Imports } from '../imports/imports.ts'
import { SqlImportStore } from '../imports/sql-import-store.ts'
import { MeetingsProjection } from '../meetings/meetings-projection.ts'
import { SqlProofStore } from '../ledger/sql-proof-store.ts'
import { MemoryEventLog } from '../log/memory-event-log.ts'
import { Metrics } from '../metrics.ts'
import { SqlRegencyStore } from '../regency/sql-regency-store.ts'
import { SqlSearchStore } from '../search/sql-search-store.ts'
import { SqlTranscriptStore } from '../transcripts/sql-transcript-store.ts'
import { workerWorkbookWriter } from '../workbooks/worker-workbook-writer.ts'
import { Browser } from './browser.ts'
import { HeldClock } from './held-clock.ts'
import { StandInReader } from './stand-in-reader.ts'
import { temporarySqlite, type TemporarySqlite } from './temporary-database.ts'

const cast: DemonstrationCast = {
  stream: streamId.parse('m-demonstration'),
  agencies: [
    { agencyId: agencyId.parse('dinkes'), name: 'Dinas Kesehatan', shortName: 'DINKES', headTitle: 'Kepala Dinas' },
    { agencyId: agencyId.parse('dpupr'), name: 'Dinas PU', shortName: 'DPUPR', headTitle: 'Kepala Dinas' },
  ],
}

/** What was asked of the rooms. */
export interface AskedOfRooms {
  readonly stream: StreamId
  readonly actor: Actor
  readonly commandId: CommandId
  readonly command: unknown
}

/** Rooms that hold whatever a test puts there and record everything they are asked. */
export class StandInRooms implements HttpRooms {
  readonly states = new Map<StreamId, StateResponse>()
  readonly asked: AskedOfRooms[] = []
  /** What the next commands are answered; recorded when there is nothing left. */
  readonly answers: Answer[] = []
  /** Decides in place of `answers`, for tests in which the meeting goes on. */
  answering: ((asked: AskedOfRooms) => Answer) | null = null
  failure: Error | null = null

  async current(stream: StreamId): Promise<StateResponse | null> {
    if (this.failure !== null) throw this.failure
    return this.states.get(stream) ?? null
  }

  async execute(stream: StreamId, actor: Actor, commandId: CommandId, command: unknown): Promise<Answer> {
    if (this.failure !== null) throw this.failure
    const asked = { stream, actor, commandId, command }
    this.asked.push(asked)
    if (this.answering !== null) return this.answering(asked)
    return this.answers.shift() ?? { result: 'recorded', seq: this.asked.length }
  }
}

/** A server with everything but meetings, listening on a port of its own. */
export interface House extends AsyncDisposable, Identity {
  readonly url: string
  readonly database: TemporarySqlite
  readonly clock: HeldClock
  readonly rooms: StandInRooms
  readonly meetings: MeetingsProjection
  readonly agencies: Agencies
  readonly reader: StandInReader
  /** The log that files and timelines are drawn from. */
  readonly log: MemoryEventLog
  readonly sealed: SqlSealedStore
  readonly archive: MeetingArchive
  /** Every line of the log, at the finest level and with nothing cut out. */
  readonly logged: readonly string[]
  /** Sessions whose end was told. */
  readonly ended: readonly string[]
  browser(): Browser
  /** Clears away every file that was sent. */
  forgetFiles(): Promise<void>
}

export async function openHouse(settings: Partial<HttpParts> = {}): Promise<House> {
  const clock = new HeldClock()
  const metrics = new Metrics()
  const rooms = new StandInRooms()
  const logged: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) })
  const database = await temporarySqlite()
  const identity = createIdentity({
    database: database.db,
    clock,
    logger,
    metrics,
    cast: settings.cast === undefined ? cast : settings.cast,
  })
  const ended: string[] = []
  identity.sessions.hearEnds((id) => void ended.push(id))
  const meetings = new MeetingsProjection(database.db, clock)
  const agencies = new Agencies(new SqlAgencyStore(database.db))

  const reader = new StandInReader()
  const details = new SqlDetailStore(database.db)
  const files = draftFilesIn(database.folder)
  const store = new SqlImportStore(database.db)
  const imports = new Imports({
    store,
    files,
    reader,
    details,
    rooms,
    registry: agencies,
    clock,
    logger,
    newId: randomUUID,
  })

  const log = new MemoryEventLog()
  const regency = new SqlRegencyStore(database.db)
  const sealed = new SqlSealedStore(database.db)
  // In this thread: the other one is tried where it is made.
  const renderer = { render, [Symbol.asyncDispose]: async () => undefined }
  const documents = new MeetingDocuments({ log, renderer, sealed, regency, duties: () => dutiesOf(rooms) })
  const proofs = new SqlProofStore(database.db)
  const signed = new SqlSignedStore(database.db)
  const archive = new MeetingArchive({ log, documents, proofs, sealed, signed, duties: () => dutiesOf(rooms) })
  const publicUrl = settings.publicUrl ?? null
  const trustedProxies = settings.trustedProxies ?? 0
  const app = createHttpApp({
    ...identity,
    cast,
    guide: null,
    rooms,
    log: 'log-1',
    meetings,
    agencies,
    tables: { readTable: async () => ({ ok: false, refusal: { reason: 'damaged' } }) },
    imports,
    details,
    regency,
    documents,
    sealed,
    transcripts: new SqlTranscriptStore(database.db),
    search: new SqlSearchStore(database.db),
    signed,
    timeline: new Timeline(log),
    writer: workerWorkbookWriter(),
    proofs,
    archive,
    clock,
    logger,
    metrics,
    publicUrl,
    trustedProxies,
    ownOrigin: ownOrigin(publicUrl, trustedProxies),
    clientFiles: new Map(),
    isReady: async () => true,
    isStopping: () => false,
    ...settings,
  })
  const server = createServer(app)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${portOf(server.address())}`
  return {
    ...identity,
    url,
    database,
    clock,
    rooms,
    meetings,
    agencies,
    reader,
    log,
    sealed,
    archive,
    logged,
    ended,
    browser: () => new Browser(url),
    forgetFiles: async () => await rm(join(database.folder, 'imports'), { recursive: true }),
    [Symbol.asyncDispose]: async () => {
      identity[Symbol.dispose]()
      await imports[Symbol.asyncDispose]()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await database[Symbol.asyncDispose]()
    },
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return address.port
}
