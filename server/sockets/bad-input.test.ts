import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { MAX_MESSAGE_BYTES } from '../../shared/protocol/up.ts'
import { openServer, type TestServer } from '../testing/open-server.ts'

const enveloped = (command: unknown) => ({ commandId: randomUUID(), command })

/** The server goes on, and nothing was recorded. */
async function unmoved(server: TestServer, before: readonly unknown[]): Promise<void> {
  expect(await server.recorded()).toEqual(before)
  const secretary = await server.enter('secretariat')
  expect(await secretary.command({ type: 'meeting.open' })).toMatchObject({ result: 'recorded' })
}

describe('bad input', () => {
  it.each([
    ['an unknown command', enveloped({ type: 'meeting.burn' }), { fault: 'unknown-command', type: 'meeting.burn' }],
    ['a command of another shape', enveloped({ type: 'floor.raise-hand', handId: 7 }), { fault: 'malformed' }],
    ['one field more', enveloped({ type: 'meeting.open', actor: { kind: 'leader' } }), { fault: 'malformed' }],
    ['no command id', { command: { type: 'meeting.open' } }, { fault: 'malformed' }],
    ['a command id with a blank', { commandId: 'a b', command: { type: 'meeting.open' } }, { fault: 'malformed' }],
    ['no envelope', null, { fault: 'malformed' }],
    ['a list', [1, 2, 3], { fault: 'malformed' }],
    ['a name for prototypes', enveloped({ type: '__proto__' }), { fault: 'unknown-command', type: '__proto__' }],
  ])('[BI1] %s is answered by name, counted, and changes nothing', async (_what, said, fault) => {
    await using server = await openServer()
    const before = await server.recorded()
    const leader = await server.enter('leader')
    expect(await leader.say('command', said)).toMatchObject({ result: 'fault', fault })
    expect(await server.counted()).toContain(`rakor_faults_total{fault="${fault.fault}"} 1`)
    await unmoved(server, before)
  })

  it('[BI1] the problem names the field', async () => {
    await using server = await openServer()
    const leader = await server.enter('leader')
    const answer = await leader.say('command', enveloped({ type: 'floor.raise-hand', handId: 'h-1', topic: 7 }))
    expect(JSON.stringify(answer)).toContain('topic')
  })

  it('[BI1] a message of no known name is answered by name', async () => {
    await using server = await openServer()
    const leader = await server.enter('leader')
    const told = { result: 'fault', fault: { fault: 'unknown-command', type: 'shutdown' } }
    expect(await leader.say('shutdown', { now: true })).toEqual(told)
    leader.tell('shutdown')
    await leader.say('clock')
    expect(await server.counted()).toContain('rakor_faults_total{fault="unknown-command"} 2')
  })

  it('[BI2] over 512 KiB a message is too large; the connection stays', async () => {
    await using server = await openServer()
    const before = await server.recorded()
    const leader = await server.enter('leader')
    const text = 'x'.repeat(MAX_MESSAGE_BYTES)
    const tooLarge = { result: 'fault', fault: { fault: 'too-large', limitBytes: MAX_MESSAGE_BYTES } }
    expect(await leader.say('command', enveloped({ type: 'meeting.open', text }))).toEqual(tooLarge)
    // Bytes are counted, not letters; and bytes sent as such are counted too.
    const letters = '“'.repeat(MAX_MESSAGE_BYTES / 3)
    expect(await leader.say('command', enveloped({ type: 'meeting.open', letters }))).toEqual(tooLarge)
    const bytes = Buffer.alloc(MAX_MESSAGE_BYTES + 1)
    expect(await leader.say('command', enveloped({ type: 'meeting.open', bytes }))).toEqual(tooLarge)
    expect(leader.lost).toBeNull()
    leader.tell('command', { many: Array.from({ length: 5 }, () => Buffer.alloc(MAX_MESSAGE_BYTES / 2)) })
    await leader.until(() => leader.lost !== null)
    await unmoved(server, before)
  })

  it('[BI2] over twice that the connection is cut, and nobody else’s', async () => {
    await using server = await openServer()
    const before = await server.recorded()
    const viewer = await server.enter('viewer')
    const leader = await server.enter('leader')
    leader.tell('command', enveloped({ type: 'meeting.open', text: 'x'.repeat(2 * MAX_MESSAGE_BYTES) }))
    await leader.until(() => leader.lost !== null)
    expect(viewer.lost).toBeNull()
    await unmoved(server, before)
  })

  it('[BI3] a client that wants no answer, or puts something else in its place, does no harm', async () => {
    await using server = await openServer()
    const before = await server.recorded()
    const leader = await server.enter('leader')
    for (const name of ['command', 'catch-up', 'clock', 'pointer', 'disconnect', 'error', 'connect'])
      for (const said of [[], [null], ['x', 'y'], [{}, { apply: 1 }], [Buffer.from('x')]])
        if (name !== 'disconnect' && name !== 'connect') leader.tell(name, ...said)
    expect(await leader.say<number>('clock')).toBeGreaterThan(0)
    await unmoved(server, before)
  })

  it.each([
    ['no packet at all', 'hello?'],
    ['a packet that breaks off', '42["command",{'],
    ['a packet of another namespace', '42/admin,["command"]'],
    ['an answer nobody asked for', '43999["x"]'],
    ['a name that is no text', '42[{"a":1}]'],
    ['no list', '42{"a":1}'],
    ['attachments that never come', '459-["command",{"_placeholder":true,"num":0}]'],
    ['a reserved name', '42["disconnect"]'],
  ])('[BI3] %s costs its sender at most the connection', async (_what, packet) => {
    await using server = await openServer()
    const before = await server.recorded()
    const leader = await server.enter('leader')
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
      headers: { cookie: [...leader.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    await once(socket, 'open')
    socket.send('40{"protocol":1,"stream":"m-demonstration","after":null,"slot":"leader"}')
    socket.send(packet)
    socket.close()
    await once(socket, 'close')
    expect(leader.lost).toBeNull()
    await unmoved(server, before)
  })
})
