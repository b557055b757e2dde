import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportProgress, Read } from '../../http/imports.ts'

/** How far a file is: being read, or read, or refused. */
export type Reading =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly progress: ImportProgress }
  | Read

interface Listening {
  readonly onProgress: (progress: ImportProgress) => void
  readonly signal: AbortSignal
}

export interface UseReading {
  readonly reading: Reading
  /** Begins one; what was under way is broken off. Resolves with what became of it, or null when it was broken off. */
  readonly begin: (work: (listening: Listening) => Promise<Read>) => Promise<Read | null>
  readonly stop: () => void
}

/** Reads one file at a time and tells how far it is; leaving the page breaks it off. */
export function useReading(): UseReading {
  const [reading, setReading] = useState<Reading>({ status: 'idle' })
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])

  const begin = useCallback<UseReading['begin']>(async (work) => {
    current.current?.abort()
    const own = new AbortController()
    current.current = own
    setReading({ status: 'reading', progress: { step: 'uploading', done: 0 } })
    const read = await work({
      signal: own.signal,
      onProgress: (progress) => {
        if (!own.signal.aborted) setReading({ status: 'reading', progress })
      },
    })
    if (own.signal.aborted) return null
    setReading(read)
    return read
  }, [])

  const stop = useCallback(() => {
    current.current?.abort()
    setReading({ status: 'idle' })
  }, [])
  return { reading, begin, stop }
}
