import { useState } from 'react'
import { useLocation } from 'wouter'
import type { SessionResponse } from '../../../../shared/protocol/http.ts'
import type { Answered } from '../../http/request.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'

interface Entry {
  readonly isBusy: boolean
  /** Why one was not let in, in words; null when nothing is wrong. */
  readonly problem: string | null
  readonly enter: (asked: Promise<Answered<SessionResponse>>) => void
}

/** Waits for the server to let somebody in, and goes where the new session belongs. */
export function useEntry(): Entry {
  const words = useWords()
  const [, navigate] = useLocation()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const enter = (asked: Promise<Answered<SessionResponse>>): void => {
    setBusy(true)
    setProblem(null)
    void asked.then((answer) => {
      setBusy(false)
      if (answer.ok) navigate(homeOf(answer.value), { replace: true })
      else setProblem(errorWords(words, answer.error, 'Asia/Jakarta'))
    })
  }
  return { isBusy, problem, enter }
}

/** Where a session belongs: its room, the screen's view of it, or the list of meetings. */
export function homeOf({ slot, me, stream }: SessionResponse): string {
  if (stream === null) return `/s/${slot}/rapat`
  return me.kind === 'screen' ? `/s/${slot}/rapat/${stream}/layar` : `/s/${slot}/rapat/${stream}`
}
