import { LEDGER, type StreamId } from '../../shared/ids.ts'
import type { Duty } from '../../shared/ledger/duty.ts'
import { ledgerDecider } from '../../shared/ledger/ledger.ts'
import type { StateResponse } from '../../shared/protocol/down.ts'

interface Streams {
  current(stream: StreamId): Promise<StateResponse | null>
}

/** Every duty of the regency, as the ledger now stands. Rejects with StorageUnavailable. */
export async function dutiesOf(rooms: Streams): Promise<readonly Duty[]> {
  const now = await rooms.current(LEDGER)
  return now === null ? [] : ledgerDecider.reviveState(now.state).duties
}
