import type { CommandId } from '../../../shared/ids.ts'
import type { StreamView } from '../sync/stream-view.ts'

/** How far a text has come: nothing typed, just typed, kept on this device, on its way, or stored by the server. */
export type DraftStage = 'empty' | 'typed' | 'on-device' | 'sending' | 'saved'

type Answers = Pick<StreamView<unknown, unknown>, 'pending' | 'refused'>

/** The stage of a field nothing is typed in. `sentWith`: the command that took its last text along; null: none did. */
export function stageOfSent(sentWith: CommandId | null, { pending, refused }: Answers): DraftStage {
  if (sentWith === null) return 'empty'
  const isIt = (one: { readonly commandId: CommandId }): boolean => one.commandId === sentWith
  const own = pending.find(isIt)
  if (own !== undefined) return own.fate.kind === 'recorded' ? 'saved' : 'sending'
  // What was refused is given back elsewhere, with the reason.
  return refused.some(isIt) ? 'empty' : 'saved'
}

/** The newest command that carries this text in one of its fields; null: the text was thrown away. */
export function carrierOf(text: string, pending: Answers['pending']): CommandId | null {
  const carries = (command: unknown): boolean =>
    typeof command === 'object' && command !== null && Object.values(command).includes(text.trim())
  return pending.findLast(({ command }) => carries(command))?.commandId ?? null
}
