import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type * as z from 'zod/mini'
import type { CommandId } from '../../../shared/ids.ts'
import {
  keptCommand,
  keptDraft,
  keptSnapshot,
  type Device,
  type Kept,
  type KeptCommand,
  type KeptDraft,
  type KeptSnapshot,
} from './device.ts'

const NAME = 'rakor'
const VERSION = 1

interface Tables extends DBSchema {
  commands: { key: [string, string]; value: { place: string; id: string; kept: unknown }; indexes: { place: string } }
  drafts: {
    key: [string, string, string]
    value: { place: string; tab: string; field: string; kept: unknown }
    indexes: { place: string }
  }
  snapshots: { key: string; value: { place: string; kept: unknown } }
}

/** Opens this browser's IndexedDB. Rejects where that is refused, as in some private windows. */
export async function openIdbDevice(name: string = NAME): Promise<Device> {
  const db: IDBPDatabase<Tables> = await openDB<Tables>(name, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('commands', { keyPath: ['place', 'id'] }).createIndex('place', 'place')
      fresh.createObjectStore('drafts', { keyPath: ['place', 'tab', 'field'] }).createIndex('place', 'place')
      fresh.createObjectStore('snapshots', { keyPath: 'place' })
    },
    // A page of a newer build wants to change the tables; this one then goes on in memory.
    blocking: () => db.close(),
  })
  return new IdbDevice(db)
}

class IdbDevice implements Device {
  readonly durable = true
  private readonly db: IDBPDatabase<Tables>

  constructor(db: IDBPDatabase<Tables>) {
    this.db = db
  }

  async read(place: string): Promise<Kept> {
    const transaction = this.db.transaction(['commands', 'drafts', 'snapshots'])
    const [commands, drafts, snapshot] = await Promise.all([
      transaction.objectStore('commands').index('place').getAll(place),
      transaction.objectStore('drafts').index('place').getAll(place),
      transaction.objectStore('snapshots').get(place),
    ])
    return {
      commands: readable(keptCommand, commands).toSorted((one, other) => one.order - other.order),
      drafts: readable(keptDraft, drafts),
      snapshot: readable(keptSnapshot, snapshot === undefined ? [] : [snapshot])[0] ?? null,
    }
  }

  async keepCommand(place: string, kept: KeptCommand): Promise<void> {
    await this.db.put('commands', { place, id: kept.commandId, kept })
  }

  async forgetCommand(place: string, id: CommandId): Promise<void> {
    await this.db.delete('commands', [place, id])
  }

  async keepDraft(place: string, kept: KeptDraft): Promise<void> {
    await this.db.put('drafts', { place, tab: kept.tab, field: kept.field, kept })
  }

  async forgetDraft(place: string, tab: string, field: string): Promise<void> {
    await this.db.delete('drafts', [place, tab, field])
  }

  async keepSnapshot(place: string, kept: KeptSnapshot): Promise<void> {
    await this.db.put('snapshots', { place, kept })
  }

  close(): void {
    this.db.close()
  }
}

function readable<Schema extends z.ZodMiniType>(
  schema: Schema,
  rows: readonly { readonly kept: unknown }[],
): z.output<Schema>[] {
  return rows.flatMap(({ kept }) => {
    const read = schema.safeParse(kept)
    return read.success ? [read.data] : []
  })
}
