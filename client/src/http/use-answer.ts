import { useCallback, useEffect, useState } from 'react'
import type { Answered } from './request.ts'

/** An answer being waited for; `again` asks once more and meanwhile keeps the old one in sight. */
export interface Waiting<Value> {
  readonly answer: Answered<Value> | 'waiting'
  readonly again: () => void
}

/** Asks when the page opens, when `ask` changes, and on request; a late answer to an older question is dropped. */
export function useAnswer<Value>(ask: () => Promise<Answered<Value>>): Waiting<Value> {
  const [heard, setHeard] = useState<{ readonly round: number; readonly answer: Answered<Value> } | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let isCurrent = true
    void ask().then((answer) => {
      if (isCurrent) setHeard({ round, answer })
    })
    return () => {
      isCurrent = false
    }
  }, [ask, round])
  return { answer: heard?.answer ?? 'waiting', again: useCallback(() => setRound((count) => count + 1), []) }
}
