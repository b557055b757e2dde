import type { StreamId } from '../../../shared/ids.ts'
import { wasAskedEarly } from '../http/early.ts'
import { whoAmI } from '../http/session.ts'
import type { KeptSnapshot } from '../sync/device.ts'
import { askState, statePath } from './fetch-state.ts'

/** The stream as it was asked for before the app was there; null: it was not, or nothing came of it. Never rejects. */
export async function firstSnapshot(slot: string, stream: StreamId): Promise<KeptSnapshot | null> {
  if (!wasAskedEarly(slot, statePath(stream))) return null
  const [session, fetched] = await Promise.all([whoAmI(slot), askState(slot, stream)])
  return session.ok && fetched.ok ? { ...fetched.value, me: session.value.me } : null
}
