import * as z from 'zod/mini'
import { commandId, type CommandId } from '../../../shared/ids.ts'
import { fault } from '../../../shared/protocol/fault.ts'
import { actor } from '../../../shared/stream/actor.ts'
import { rejection } from '../../../shared/stream/rejection.ts'
import { instant } from '../../../shared/temporal.ts'

/** A command that the server has not recorded yet, as this device keeps it. */
export const keptCommand = z.strictObject({
  commandId,
  /** The tab it was given in; when that is gone, another one takes it over. */
  tab: z.string(),
  /** Commands are sent in this order. */
  order: z.number(),
  issuedAt: instant,
  by: actor,
  /** Parsed by the rules of its stream. */
  command: z.unknown(),
  /** Why it was refused; null while it waits to be sent or answered. */
  because: z.nullable(z.union([rejection, fault])),
})
export type KeptCommand = z.output<typeof keptCommand>

/** A text being typed. */
export const keptDraft = z.strictObject({ tab: z.string(), field: z.string(), text: z.string() })
export type KeptDraft = z.output<typeof keptDraft>

/** A stream as it was last seen, for reading while the server is out of reach. */
export const keptSnapshot = z.strictObject({
  log: z.string(),
  seq: z.int(),
  stateVersion: z.int(),
  state: z.unknown(),
  me: actor,
})
export type KeptSnapshot = z.output<typeof keptSnapshot>

/** What a device keeps of one place: one session's part in one stream. */
export interface Kept {
  readonly commands: readonly KeptCommand[]
  readonly drafts: readonly KeptDraft[]
  readonly snapshot: KeptSnapshot | null
}

/**
 * Storage of the browser, shared by all its tabs. Every method rejects when the device cannot keep (any more); what
 * cannot be read any more (an older page wrote it) is left where it is and not given.
 */
export interface Device {
  /** Whether what is kept outlives the page. */
  readonly durable: boolean
  read(place: string): Promise<Kept>
  /** Keeps a command, in place of the one with this id. */
  keepCommand(place: string, command: KeptCommand): Promise<void>
  forgetCommand(place: string, id: CommandId): Promise<void>
  /** Keeps a draft, in place of the one of this tab and field. */
  keepDraft(place: string, draft: KeptDraft): Promise<void>
  forgetDraft(place: string, tab: string, field: string): Promise<void>
  keepSnapshot(place: string, snapshot: KeptSnapshot): Promise<void>
  close(): void
}
