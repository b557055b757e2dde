import { useCallback, useEffect, useState } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import type { ImportPreview } from '../../../../shared/protocol/http-imports.ts'
import type { ImportMapping } from '../../../../shared/workbook/mapping.ts'
import { readDraft, type ImportProgress, type Read } from '../../http/imports.ts'
import type { Reading } from './use-reading.ts'

interface Wish {
  /** Null: as it was read last. */
  readonly mapping: ImportMapping | null
}

interface DraftReading {
  readonly reading: Exclude<Reading, { readonly status: 'idle' }>
  /** The last that was read; stays in sight while the file is read again. */
  readonly preview: ImportPreview | null
  readonly read: (mapping: ImportMapping | null) => void
}

const begun = { status: 'reading', progress: { step: 'reading', done: 0 } } as const

/** Reads a draft when the page opens and by every mapping that is wished for; a new wish breaks off the one before. */
export function useDraftReading(slot: string, stream: StreamId, draftId: string): DraftReading {
  const [wish, setWish] = useState<Wish>({ mapping: null })
  const [progress, setProgress] = useState<{ readonly wish: Wish; readonly progress: ImportProgress } | null>(null)
  const [became, setBecame] = useState<{ readonly wish: Wish; readonly read: Read } | null>(null)
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  useEffect(() => {
    const own = new AbortController()
    const onProgress = (now: ImportProgress): void => {
      if (!own.signal.aborted) setProgress({ wish, progress: now })
    }
    void readDraft({ slot, stream }, draftId, wish.mapping, { signal: own.signal, onProgress }).then((read) => {
      if (own.signal.aborted) return
      setBecame({ wish, read })
      if (read.status === 'read') setPreview(read.preview)
    })
    return () => own.abort()
  }, [slot, stream, draftId, wish])
  const reading =
    became?.wish === wish
      ? became.read
      : progress?.wish === wish
        ? ({ status: 'reading', progress: progress.progress } as const)
        : begun
  return { reading, preview, read: useCallback((mapping) => setWish({ mapping }), []) }
}
