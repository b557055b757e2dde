import { describe, expect, it } from 'vitest'
import { commandId as aCommandId, streamId } from '../../../shared/ids.ts'
import type { Welcome } from '../../../shared/protocol/down.ts'
import { kadinkes, sari } from '../../../shared/testing/people.ts'
import { instant, type Instant } from '../../../shared/temporal.ts'
import { tallyDecider } from '../../../shared/testing/tally.ts'
import type { Actor } from '../../../shared/stream/actor.ts'
import type { FetchedState } from './follower.ts'
import { MemoryDevice } from './memory-device.ts'
import { StreamClient } from './stream-client.ts'
import { HeldSurroundings } from './testing/held-surroundings.ts'
import { ScriptedTransport } from './testing/scripted-transport.ts'

const stream = streamId.parse('m-1')

class FailingDevice extends MemoryDevice {
  override keepCommand(): Promise<void> {
    return Promise.reject(new Error('the disk is full'))
  }
}

async function opened({ device = new MemoryDevice(true), tab = 'tab-1' } = {}) {
  const surroundings = new HeldSurroundings()
  const transport = new ScriptedTransport()
  const fetched: FetchedState[] = []
  const reported: unknown[] = []
  const client = new StreamClient({
    slot: 'a',
    stream,
    decider: tallyDecider,
    transport,
    device,
    // Whoever asks here comes after a reload: every other tab is gone.
    tabs: { own: tab, whenGone: (_, take) => void take(), close: () => undefined },
    surroundings,
    firstSnapshot: async () => null,
    fetchState: async () => fetched.shift() ?? { kind: 'unreachable' },
    report: (error) => void reported.push(error),
  })
  await client.open()
  const welcome = (said: Partial<Welcome> = {}): void =>
    transport.line.hears.welcome({
      stream,
      log: 'log-1',
      head: 0,
      now: instant.parse(surroundings.now()),
      me: sari,
      catchUp: { kind: 'events', events: [] },
      presence: { leader: 1 },
      ...said,
    })
  return { client, transport, surroundings, device, fetched, reported, welcome }
}

function added(seq: number, amount: number, commandId = `other-${seq}`, by: Actor = kadinkes) {
  return {
    seq,
    at: instant.parse(1),
    by,
    commandId: aCommandId.parse(commandId),
    event: { type: 'tally.added', amount },
  }
}

/** Lets what promises carry on settle. */
async function settled(): Promise<void> {
  await new Promise<void>((done) => void setImmediate(done))
}

describe('the connection', () => {
  it('is made, welcomed and live; the hello says what this client has', async () => {
    const { client, transport, welcome } = await opened()
    expect(client.view().connection).toEqual({ status: 'connecting' })
    expect(transport.line.hello).toEqual({ protocol: 1, stream, after: null, slot: 'a' })
    welcome({ catchUp: { kind: 'events', events: [added(1, 5)] } })
    expect(client.view().connection).toEqual({ status: 'live' })
    expect(client.view().stream).toEqual({ state: { total: 5, amounts: [5] }, me: sari })
  })

  it('that is lost is made again, later each time, and at once when the person asks', async () => {
    const { client, transport, surroundings, welcome } = await opened()
    welcome()
    transport.line.hears.lost()
    const retryAt: Instant = instant.parse(surroundings.now() + 375)
    expect(client.view().connection).toEqual({ status: 'reconnecting', attempt: 1, retryAt })
    surroundings.pass(375)
    expect(transport.lines).toHaveLength(2)
    expect(client.view().connection).toEqual({ status: 'reconnecting', attempt: 1, retryAt: null })
    transport.line.hears.lost()
    expect(client.view().connection).toMatchObject({ attempt: 2, retryAt: surroundings.now() + 750 })
    client.reconnect()
    expect(transport.lines).toHaveLength(3)
    welcome()
    expect(client.view().connection).toEqual({ status: 'live' })
  })

  it('on which nothing is said is given up', async () => {
    const { client, transport, surroundings } = await opened()
    surroundings.pass(20_000)
    expect(transport.line.isClosed).toBe(true)
    expect(client.view().connection).toMatchObject({ status: 'reconnecting', attempt: 1 })
  })

  it('[AD3] that is refused for good says why and is not tried again by itself', async () => {
    const { client, transport, surroundings } = await opened()
    transport.line.hears.refused({ fault: 'session-expired' })
    expect(client.view().connection).toEqual({ status: 'refused', fault: { fault: 'session-expired' } })
    surroundings.pass(3_600_000)
    expect(transport.lines).toHaveLength(1)
  })

  it('that is refused for a moment is tried again', async () => {
    const { transport, surroundings } = await opened()
    transport.line.hears.refused({ fault: 'storage-unavailable' })
    surroundings.pass(1_000)
    expect(transport.lines).toHaveLength(2)
  })

  it('to a server that speaks in other shapes asks for a newer page', async () => {
    const { client, transport } = await opened()
    transport.line.hears.welcome({ stream, greeting: 'halo' })
    expect(client.view().connection).toMatchObject({ status: 'refused', fault: { fault: 'protocol-mismatch' } })
  })

  it('hears counts and pointers, and forgets whoever left', async () => {
    const { client, transport, welcome } = await opened()
    welcome()
    transport.line.hears.presence({ leader: 0, dinkes: 2 })
    expect(client.view().presence).toEqual({ dinkes: 2 })
    transport.line.hears.pointer({ agencyId: 'dinkes', row: 'apbd' })
    expect(client.view().pointer).toEqual({ agencyId: 'dinkes', row: 'apbd' })
  })
})

describe('[JN3] whoever is too far behind', () => {
  it('fetches the state, asks from its number, and takes what was said meanwhile once', async () => {
    const { client, transport, fetched, welcome } = await opened()
    fetched.push({ kind: 'state', response: { seq: 2, stateVersion: 1, state: { total: 3, amounts: [1, 2] } } })
    welcome({ catchUp: { kind: 'too-far' }, head: 2 })
    transport.line.hears.events([added(4, 4)])
    await settled()
    expect(client.view().connection).toEqual({ status: 'catching-up' })
    expect(transport.line.catchUps.map(({ after }) => after)).toEqual([2])
    transport.line.catchUps[0]?.answer({ kind: 'events', events: [added(3, 3), added(4, 4)] })
    expect(client.view().stream?.state).toEqual({ total: 10, amounts: [1, 2, 3, 4] })
    expect(client.view().connection).toEqual({ status: 'live' })
  })

  it('[JN6] of another log than before takes nothing of it but its state', async () => {
    const { client, transport, fetched, welcome } = await opened()
    welcome({ catchUp: { kind: 'events', events: [added(1, 5)] } })
    transport.line.hears.lost()
    client.reconnect()
    fetched.push({ kind: 'state', response: { seq: 2, stateVersion: 1, state: { total: 7, amounts: [3, 4] } } })
    welcome({ log: 'log-2', head: 2, catchUp: { kind: 'events', events: [added(2, 4)] } })
    await settled()
    transport.line.catchUps[0]?.answer({ kind: 'events', events: [] })
    expect(client.view().stream?.state).toEqual({ total: 7, amounts: [3, 4] })
    expect(client.view().connection).toEqual({ status: 'live' })
  })

  it('tries again later when the state cannot be fetched', async () => {
    const { client, welcome } = await opened()
    welcome({ catchUp: { kind: 'too-far' } })
    await settled()
    expect(client.view().connection).toMatchObject({ status: 'reconnecting' })
  })

  it('and finds a state of another shape asks for a newer page', async () => {
    const { client, fetched, welcome } = await opened()
    fetched.push({ kind: 'state', response: { seq: 2, stateVersion: 2, state: {} } })
    welcome({ catchUp: { kind: 'too-far' } })
    await settled()
    expect(client.view().connection).toMatchObject({ status: 'refused', fault: { fault: 'protocol-mismatch' } })
  })
})

describe('a command', () => {
  it('is kept before it is sent', async () => {
    const { client, transport, device, welcome } = await opened()
    welcome()
    client.dispatch({ type: 'tally.add', amount: 3 })
    expect(transport.line.commands).toEqual([])
    expect(client.view().stream?.state.total).toBe(3)
    await settled()
    expect((await device.read('a m-1')).commands.map(({ commandId }) => commandId)).toEqual(['id-1'])
    expect(transport.line.commands[0]?.envelope).toEqual({
      commandId: 'id-1',
      command: { type: 'tally.add', amount: 3 },
    })
  })

  it('is sent all the same when the device cannot keep it, and the screen says so', async () => {
    const { client, transport, reported, welcome } = await opened({ device: new FailingDevice(true) })
    welcome()
    expect(client.view().durable).toBe(true)
    client.dispatch({ type: 'tally.add', amount: 3 })
    await settled()
    expect(client.view().durable).toBe(false)
    expect(transport.line.commands).toHaveLength(1)
    expect(reported).toEqual([new Error('the disk is full')])
  })

  it('that is recorded leaves the projection exactly when its event is there, whichever comes first', async () => {
    const { client, transport, welcome } = await opened()
    welcome()
    client.dispatch({ type: 'tally.add', amount: 3 })
    await settled()
    transport.line.commands[0]?.answer({ result: 'recorded', seq: 1 })
    expect(client.view()).toMatchObject({ stream: { state: { total: 3 } }, pending: [{ fate: { kind: 'recorded' } }] })
    transport.line.hears.events([added(1, 3, 'id-1', sari)])
    expect(client.view()).toMatchObject({ stream: { state: { total: 3 } }, pending: [] })

    client.dispatch({ type: 'tally.add', amount: 4 })
    await settled()
    transport.line.hears.events([added(2, 4, 'id-2', sari)])
    expect(client.view()).toMatchObject({ stream: { state: { total: 7 } }, pending: [] })
    transport.line.commands[1]?.answer({ result: 'recorded', seq: 2 })
    expect(client.view()).toMatchObject({ stream: { state: { total: 7 } }, pending: [] })
  })

  it('[CM6] that may succeed later waits as long as the server says, with the same id', async () => {
    const { client, transport, surroundings, welcome } = await opened()
    welcome()
    client.dispatch({ type: 'tally.add', amount: 3 })
    await settled()
    const limited = { fault: 'rate-limited', retryInMs: 400 } as const
    transport.line.commands[0]?.answer({ result: 'fault', fault: limited })
    expect(client.view().hindrance).toEqual(limited)
    surroundings.pass(399)
    expect(transport.line.commands).toHaveLength(1)
    surroundings.pass(1)
    expect(transport.line.commands.map(({ envelope }) => envelope.commandId)).toEqual(['id-1', 'id-1'])
  })

  it('that is refused is taken back from the screen and given back to the person', async () => {
    const { client, transport, device, welcome } = await opened()
    welcome()
    const id = client.dispatch({ type: 'tally.add', amount: 3 })
    await settled()
    const rejection = { reason: 'conflict', what: 'tally', problem: 'x' } as const
    transport.line.commands[0]?.answer({ result: 'rejected', rejection })
    expect(client.view()).toMatchObject({
      stream: { state: { total: 0 } },
      pending: [],
      refused: [{ commandId: id, command: { type: 'tally.add', amount: 3 }, because: rejection }],
    })
    client.discard(id)
    await client.flush()
    expect(client.view().refused).toEqual([])
    expect((await device.read('a m-1')).commands).toEqual([])
  })

  it('that turns out to be in the log is not refused any more', async () => {
    const { client, transport, welcome } = await opened()
    welcome()
    client.dispatch({ type: 'tally.add', amount: 3 })
    await settled()
    transport.line.commands[0]?.answer({ result: 'fault', fault: { fault: 'internal', incident: 'i' } })
    expect(client.view().refused).toHaveLength(1)
    transport.line.hears.events([added(1, 3, 'id-1', sari)])
    expect(client.view().refused).toEqual([])
  })

  it('too large for the wire is given back at once instead of cutting the line again and again', async () => {
    const { client, transport, welcome } = await opened()
    welcome()
    const padded = { type: 'tally.add' as const, amount: 3, padding: 'x'.repeat(600_000) }
    client.dispatch(padded)
    await settled()
    expect(transport.line.commands).toEqual([])
    expect(client.view().refused).toMatchObject([{ because: { fault: 'too-large' } }])
  })

  it('given by somebody else in this slot is not sent as one’s own', async () => {
    const device = new MemoryDevice(true)
    const before = await opened({ device })
    before.welcome()
    before.client.dispatch({ type: 'tally.add', amount: 3 })
    await before.client.close()
    const after = await opened({ device, tab: 'tab-2' })
    after.welcome({ me: kadinkes })
    await settled()
    expect(after.transport.line.commands).toEqual([])
    expect(after.client.view().refused).toMatchObject([{ because: { fault: 'session-expired' } }])
  })
})

describe('what is shown', () => {
  it('stays the same object while nothing in it changes', async () => {
    const { client, transport, welcome } = await opened()
    welcome({ catchUp: { kind: 'events', events: [added(1, 5)] } })
    const before = client.view()
    expect(client.view()).toBe(before)
    transport.line.hears.presence({ leader: 3 })
    expect(client.view()).not.toBe(before)
    expect(client.view().stream).toBe(before.stream)
  })
})
