import { useEffect, useState } from 'react'
import type { OpenStream } from './open-stream.ts'

/** Opens a stream while the component is there; null until the device's storage is open. `open` must stay the same. */
export function useOpenStream<State, Command extends { readonly type: string }, Event>(
  open: () => Promise<OpenStream<State, Command, Event>>,
): OpenStream<State, Command, Event> | null {
  const [opened, setOpened] = useState<OpenStream<State, Command, Event> | null>(null)
  useEffect(() => {
    let isLeft = false
    const opening = open().then((stream) => {
      if (!isLeft) setOpened(stream)
      return stream
    })
    return () => {
      isLeft = true
      setOpened(null)
      void opening.then((stream) => stream.close())
    }
  }, [open])
  return opened
}
