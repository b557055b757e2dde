import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StreamId } from '../../../shared/ids.ts'
import type { Decider } from '../../../shared/stream/decider.ts'
import { laterTransport } from '../sync/later-transport.ts'
import { StreamClient } from '../sync/stream-client.ts'
import type { StreamView } from '../sync/stream-view.ts'
import { browserSurroundings } from './browser-surroundings.ts'
import { fetchState } from './fetch-state.ts'
import { firstSnapshot } from './first-snapshot.ts'
import { openDevice } from './open-device.ts'
import { Ticker } from './ticker.ts'
import { watchBrowser } from './watch-browser.ts'
import { webTabs } from './web-tabs.ts'

const SECOND_MS = 1_000
const COARSE_MS = 10_000

/** A stream that is followed: the store is fed by the client alone, and read through the hooks beside this file. */
export interface OpenStream<State, Command extends { readonly type: string }, Event> {
  readonly client: StreamClient<State, Command, Event>
  readonly store: StoreApi<StreamView<State, Command>>
  readonly seconds: Ticker
  readonly coarse: Ticker
  close(): void
}

/** Follows a stream as whoever has the session of this slot, with what this browser has. */
export async function openStream<State, Command extends { readonly type: string }, Event>(
  slot: string,
  stream: StreamId,
  decider: Decider<State, Command, Event>,
): Promise<OpenStream<State, Command, Event>> {
  const device = await openDevice()
  const tabs = webTabs(navigator.locks)
  const client = new StreamClient({
    slot,
    stream,
    decider,
    transport: laterTransport(
      async () => (await import('../sync/socket-io-transport.ts')).socketIoTransport(),
      reportError,
    ),
    device,
    tabs,
    surroundings: browserSurroundings,
    firstSnapshot: () => firstSnapshot(slot, stream),
    fetchState: () => fetchState(slot, stream),
    report: reportError,
  })
  const store = createStore<StreamView<State, Command>>(() => client.view())
  const { later } = browserSurroundings
  const seconds = new Ticker(SECOND_MS, () => client.clock.now(), later)
  const coarse = new Ticker(COARSE_MS, () => client.clock.now(), later)
  const stopListening = client.subscribe(() => store.setState(client.view(), true))
  const stopMeasuring = client.clock.subscribe(() => {
    seconds.adjust()
    coarse.adjust()
  })
  const stopWatching = watchBrowser(client)
  void client.open()
  return {
    client,
    store,
    seconds,
    coarse,
    close: () => {
      stopWatching()
      stopListening()
      stopMeasuring()
      void client.close().then(() => {
        tabs.close()
        device.close()
      })
    },
  }
}
