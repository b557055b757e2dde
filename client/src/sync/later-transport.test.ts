import { expect, it } from 'vitest'
import { streamId } from '../../../shared/ids.ts'
import { laterTransport } from './later-transport.ts'
import { ScriptedTransport } from './testing/scripted-transport.ts'

const hello = { protocol: 1, stream: streamId.parse('m-1'), after: null, slot: 'a' }
const heard: string[] = []
const listener = {
  welcome: () => void heard.push('welcome'),
  events: () => undefined,
  presence: () => undefined,
  pointer: () => undefined,
  stopping: () => undefined,
  refused: () => undefined,
  lost: () => void heard.push('lost'),
}
const neverTold = (error: unknown) => expect.unreachable(String(error))
const settled = () => new Promise<void>((done) => void setImmediate(done))

it('a line is made once its code has come, and hears what that one hears', async () => {
  const real = new ScriptedTransport()
  const line = laterTransport(async () => real, neverTold).connect(hello, listener)
  expect(real.lines).toEqual([])
  await settled()
  expect(real.line.hello).toEqual(hello)
  real.line.hears.welcome({})
  expect(heard.splice(0)).toEqual(['welcome'])
  line.close()
  expect(real.line.isClosed).toBe(true)
})

it('a line that was closed before its code came is never made', async () => {
  const real = new ScriptedTransport()
  laterTransport(async () => real, neverTold)
    .connect(hello, listener)
    .close()
  await settled()
  expect(real.lines).toEqual([])
})

it('code that cannot be had is told, and the line is lost', async () => {
  const told: unknown[] = []
  laterTransport(
    () => Promise.reject(new Error('no network')),
    (error) => void told.push(error),
  ).connect(hello, listener)
  await settled()
  expect(told).toEqual([new Error('no network')])
  expect(heard.splice(0)).toEqual(['lost'])
})
