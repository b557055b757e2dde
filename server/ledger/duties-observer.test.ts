import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { LEDGER, streamId, type StreamId } from '../../shared/ids.ts'
import type { LedgerCommand } from '../../shared/ledger/duty.ts'
import type { Answer } from '../../shared/protocol/down.ts'
import { SYSTEM, type Actor } from '../../shared/stream/actor.ts'
import type { Asked, Given } from '../../shared/testing/given.ts'
import { liveMeeting } from '../../shared/testing/meeting-fixture.ts'
import { bupati, sari } from '../../shared/testing/people.ts'
import { StorageUnavailable } from '../log/event-log.ts'
import { HeldClock } from '../testing/held-clock.ts'
import { DutiesObserver, type LedgerPort } from './duties-observer.ts'

const stream = streamId.parse('m-1')
const recorded: Answer = { result: 'recorded', seq: 1 }
const unavailable: Answer = { result: 'fault', fault: { fault: 'storage-unavailable' } }

/** A ledger that answers as told, in turn, and then records everything. */
class FakeLedger implements LedgerPort {
  readonly asked: LedgerCommand[] = []
  readonly asking: (readonly [StreamId, Actor])[] = []
  private readonly answers: (Answer | Error)[]

  constructor(...answers: (Answer | Error)[]) {
    this.answers = answers
  }

  execute: LedgerPort['execute'] = async (to, actor, _commandId, command) => {
    this.asking.push([to, actor])
    this.asked.push(command)
    const answer = this.answers.shift() ?? recorded
    if (answer instanceof Error) throw answer
    return answer
  }

  /** The directives asked about, in order. */
  get directives(): readonly string[] {
    return this.asked.flatMap((command) => ('directiveId' in command ? command.directiveId : []))
  }
}

const issue = (directiveId: string): Asked => ({
  type: 'directive.issue',
  directiveId,
  text: 'Percepat lelang',
  addressees: [{ agencyId: 'dinkes', due: null, text: null }],
  proofExpected: null,
  obstacleId: null,
  itemId: null,
})
const closed = (): Given =>
  liveMeeting().and(bupati, issue('d1')).and(bupati, issue('d2')).and(bupati, { type: 'meeting.close' })

function watching(ledger: FakeLedger) {
  const clock = new HeldClock()
  const complaints: string[] = []
  const logger = pino({ level: 'error' }, { write: (line) => void complaints.push(line) })
  return { clock, complaints, observer: new DutiesObserver({ ledger, clock, logger }) }
}

/** Lets everything that was set going come to rest. */
const settled = (): Promise<void> => new Promise((rest) => void setImmediate(rest))

describe('carrying directives into the ledger', () => {
  it('closing a meeting registers its directives, one after the other', async () => {
    const ledger = new FakeLedger()
    const { history, state } = closed()
    await watching(ledger).observer.happened(stream, state, history.slice(-1))
    expect(ledger.asked).toMatchObject([
      { type: 'duty.register', meeting: 'm-1', directiveId: 'd1' },
      { type: 'duty.register', meeting: 'm-1', directiveId: 'd2' },
    ])
    expect(ledger.asking[0]).toEqual([LEDGER, SYSTEM])
  })

  it('opening the room of a closed meeting tells everything again, opening a live one tells nothing', async () => {
    const ledger = new FakeLedger()
    const { observer } = watching(ledger)
    await observer.opened(streamId.parse('m-2'), liveMeeting().and(bupati, issue('d9')).state)
    await observer.opened(stream, closed().state)
    expect(ledger.directives).toEqual(['d1', 'd2'])
  })

  it.each([
    ['a storage fault', unavailable],
    ['a limit on the rate', { result: 'fault', fault: { fault: 'rate-limited', retryInMs: 10 } } satisfies Answer],
    ['a ledger that cannot be opened', new StorageUnavailable('gone')],
  ])('%s is waited out, and what comes after waits its turn', async (_, problem) => {
    const ledger = new FakeLedger(problem, problem)
    const { clock, complaints, observer } = watching(ledger)
    await observer.opened(stream, closed().state)
    expect(ledger.directives).toEqual(['d1'])
    const { history, state } = closed().and(sari, issue('d3'))
    await observer.happened(stream, state, history.slice(-1))
    expect(ledger.directives).toEqual(['d1'])
    clock.pass(1_000)
    await settled()
    expect(ledger.directives).toEqual(['d1', 'd1'])
    clock.pass(1_999)
    await settled()
    expect(ledger.directives).toHaveLength(2)
    clock.pass(1)
    await settled()
    expect(ledger.directives).toEqual(['d1', 'd1', 'd1', 'd2', 'd3'])
    expect(complaints).toEqual([])
  })

  it('an order repeated while the ledger was gone carries the id it had', async () => {
    const ids: string[] = []
    const ledger: LedgerPort = {
      execute: async (_to, _actor, commandId) => {
        ids.push(commandId)
        return ids.length === 1 ? unavailable : recorded
      },
    }
    const clock = new HeldClock()
    const observer = new DutiesObserver({ ledger, clock, logger: pino({ level: 'silent' }) })
    await observer.opened(stream, liveMeeting().and(bupati, issue('d1')).and(bupati, { type: 'meeting.close' }).state)
    clock.pass(1_000)
    await settled()
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it.each([
    ['a refusal', { result: 'rejected', rejection: { reason: 'not-allowed', action: 'x' } } satisfies Answer],
    ['a fault of the server', { result: 'fault', fault: { fault: 'internal', incident: '7' } } satisfies Answer],
    ['an unforeseen error', new Error('bug')],
  ])('%s is written down and does not hold up the next', async (_, problem) => {
    const ledger = new FakeLedger(problem)
    const { complaints, observer } = watching(ledger)
    await observer.opened(stream, closed().state)
    expect(ledger.directives).toEqual(['d1', 'd2'])
    expect(complaints).toHaveLength(1)
  })

  it('a directive withdrawn before it was ever registered is no complaint', async () => {
    const gone: Answer = { result: 'rejected', rejection: { reason: 'not-found', what: 'directive', id: 'd1' } }
    const ledger = new FakeLedger(gone)
    const { complaints, observer } = watching(ledger)
    const meeting = closed().and(sari, { type: 'directive.withdraw', directiveId: 'd1', reason: 'Keliru' })
    await observer.opened(stream, meeting.state)
    expect(ledger.asked).toMatchObject([{ type: 'duty.withdraw' }, { type: 'duty.register' }])
    expect(complaints).toEqual([])
  })
})
