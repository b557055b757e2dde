import type { Kysely } from 'kysely'
import type { StreamId } from '../../shared/ids.ts'
import type { Database } from '../database/schema.ts'
import type { Snapshot } from './event-log.ts'
import { parseJson } from './parse-json.ts'
import { parseSnapshot } from './stored-snapshot.ts'

/** Keeps a snapshot unless a newer one that belongs to the events is there, and drops those of older state versions. */
export async function writeSnapshot(db: Kysely<Database>, stream: StreamId, snapshot: Snapshot): Promise<void> {
  const { stateVersion: state_version, state, ...facts } = snapshot
  const row = { ...facts, state: JSON.stringify(state) }
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('snapshots')
      .values({ stream, state_version, ...row })
      .onConflict((conflict) =>
        conflict
          .columns(['stream', 'state_version'])
          .doUpdateSet(row)
          .where((eb) =>
            eb.or([
              eb('snapshots.seq', '<=', snapshot.seq),
              eb.not(
                eb.exists(
                  eb
                    .selectFrom('events')
                    .select('events.seq')
                    .whereRef('events.stream', '=', 'snapshots.stream')
                    .whereRef('events.seq', '=', 'snapshots.seq')
                    .whereRef('events.chain', '=', 'snapshots.chain'),
                ),
              ),
            ]),
          ),
      )
      .execute()
    await transaction
      .deleteFrom('snapshots')
      .where('stream', '=', stream)
      .where('state_version', '<', state_version)
      .execute()
  })
}

/** The newest snapshot of this state version if it belongs to the events and can be read, else null. */
export async function readSnapshot(
  db: Kysely<Database>,
  stream: StreamId,
  stateVersion: number,
): Promise<Snapshot | null> {
  const row = await db
    .selectFrom('snapshots')
    .innerJoin('events', (join) =>
      join
        .onRef('events.stream', '=', 'snapshots.stream')
        .onRef('events.seq', '=', 'snapshots.seq')
        .onRef('events.chain', '=', 'snapshots.chain'),
    )
    .select(['snapshots.seq', 'snapshots.at', 'snapshots.chain', 'snapshots.state'])
    .where('snapshots.stream', '=', stream)
    .where('snapshots.state_version', '=', stateVersion)
    .executeTakeFirst()
  if (row === undefined) return null
  const { state, ...facts } = row
  try {
    return parseSnapshot({ ...facts, stateVersion, state: parseJson(state) })
  } catch {
    // Not JSON any more: the events tell the state.
    return null
  }
}
