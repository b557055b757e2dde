import { useEffect, useRef, useState, type RefObject } from 'react'

/** The width of an element in whole CSS pixels, followed as it changes; 0 until it is drawn. */
export function useWidth<Shown extends HTMLElement>(): readonly [RefObject<Shown | null>, number] {
  const shown = useRef<Shown>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = shown.current
    if (element === null) return undefined
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [shown, width]
}
