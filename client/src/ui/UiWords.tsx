import { createContext, useContext, type ReactNode } from 'react'

/** The few words that controls say by themselves, in the language of the interface. */
export interface UiWords {
  readonly close: string
  readonly keeping: string
  readonly keptOnDevice: string
  readonly sending: string
  readonly saved: string
  readonly enterSends: string
  readonly pageBefore: string
  readonly pageAfter: string
  /** `26–50 dari 73` */
  readonly pageOf: (from: number, to: number, all: number) => string
  readonly copied: string
}

const UiWordsContext = createContext<UiWords>({
  close: 'Close',
  keeping: 'keeping',
  keptOnDevice: 'kept on this device',
  sending: 'sending',
  saved: 'saved',
  enterSends: 'Enter sends',
  pageBefore: 'Previous',
  pageAfter: 'Next',
  pageOf: (from, to, all) => `${from}–${to} of ${all}`,
  copied: 'copied',
})

export function UiWordsProvider({ words, children }: { readonly words: UiWords; readonly children: ReactNode }) {
  return <UiWordsContext value={words}>{children}</UiWordsContext>
}

export function useUiWords(): UiWords {
  return useContext(UiWordsContext)
}
