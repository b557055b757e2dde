import { expect, it } from 'vitest'
import { streamId } from '../../../shared/ids.ts'
import { sari } from '../../../shared/testing/people.ts'
import { tallyDecider } from '../../../shared/testing/tally.ts'
import type { KeptSnapshot } from './device.ts'
import { MemoryDevice } from './memory-device.ts'
import { StreamClient } from './stream-client.ts'
import { HeldSurroundings } from './testing/held-surroundings.ts'
import { ScriptedTransport } from './testing/scripted-transport.ts'

const stream = streamId.parse('m-1')
const early: KeptSnapshot = {
  log: 'l-1',
  seq: 7,
  stateVersion: tallyDecider.stateVersion,
  state: { total: 5, amounts: [5] },
  me: sari,
}

async function visited(first: KeptSnapshot | null, device = new MemoryDevice(true)) {
  const transport = new ScriptedTransport()
  const client = new StreamClient({
    slot: 'a',
    stream,
    decider: tallyDecider,
    transport,
    device,
    tabs: { own: 'tab-1', whenGone: (_, take) => void take(), close: () => undefined },
    surroundings: new HeldSurroundings(),
    firstSnapshot: async () => first,
    fetchState: async () => ({ kind: 'unreachable' }),
    report: (error) => expect.unreachable(String(error)),
  })
  await client.open()
  return { client, transport }
}

it('what came before the client was there is shown before the server is heard, and gone on from', async () => {
  const { client, transport } = await visited(early)
  expect(client.view().stream).toEqual({ state: { total: 5, amounts: [5] }, me: sari })
  expect(transport.line.hello).toMatchObject({ after: 7 })
})

it('what this device has kept goes before that', async () => {
  const device = new MemoryDevice(true)
  await device.keepSnapshot('a m-1', { ...early, seq: 9, state: { total: 6, amounts: [5, 1] } })
  const { client, transport } = await visited(early, device)
  expect(client.view().stream?.state.total).toBe(6)
  expect(transport.line.hello).toMatchObject({ after: 9 })
})

it('what is of another page’s rules is not shown', async () => {
  const { client, transport } = await visited({ ...early, stateVersion: tallyDecider.stateVersion + 1 })
  expect(client.view().stream).toBeNull()
  expect(transport.line.hello).toMatchObject({ after: null })
})
