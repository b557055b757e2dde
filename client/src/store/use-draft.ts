import { useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { CommandId } from '../../../shared/ids.ts'
import { carrierOf, stageOfSent, type DraftStage } from './draft-stage.ts'
import { useFollowedLedger } from './ledger-context.ts'
import { useFollowedMeeting } from './meeting-context.ts'
import type { OpenStream } from './open-stream.ts'

/** A text being typed, kept on this device until it is sent. */
export interface Draft {
  readonly text: string
  readonly stage: DraftStage
  readonly write: (text: string) => void
  /** It was sent (give the command first) or thrown away. */
  readonly clear: () => void
}

/** The draft of a field of this meeting, which begins with `initial`. Somebody else's edit never changes what was typed. */
export function useDraft(field: string, initial = ''): Draft {
  return useDraftOf(useFollowedMeeting(), field, initial)
}

/** The draft of a field of the ledger. */
export function useLedgerDraft(field: string): Draft {
  return useDraftOf(useFollowedLedger(), field, '')
}

function useDraftOf<State, Command extends { readonly type: string }, Event>(
  { client, store }: Pick<OpenStream<State, Command, Event>, 'client' | 'store'>,
  field: string,
  initial: string,
): Draft {
  const { drafts } = client
  const typed = useSyncExternalStore(
    (listener) => drafts.subscribe(listener),
    () => drafts.text(field),
  )
  const isKept = useSyncExternalStore(
    (listener) => drafts.subscribe(listener),
    () => drafts.isKept(field),
  )
  const [sentWith, setSentWith] = useState<CommandId | null>(null)
  const stageSent = useStore(store, (view) => stageOfSent(sentWith, view))
  return {
    text: typed ?? initial,
    stage: typed === null || typed === initial ? stageSent : isKept ? 'on-device' : 'typed',
    write: (text) => {
      setSentWith(null)
      if (text === initial) drafts.clear(field)
      else drafts.write(field, text)
    },
    clear: () => {
      setSentWith(typed === null ? null : carrierOf(typed, client.view().pending))
      drafts.clear(field)
    },
  }
}
