import { useState } from 'react'

interface Kept<Value> {
  readonly value: Value
  readonly write: (value: Value) => void
  readonly forget: () => void
}

/**
 * A form's content that survives a reload on this device. What was kept counts only where it has the fields of
 * `initial`, each of the same type.
 */
export function useKept<Value extends object>(key: string, initial: Value): Kept<Value> {
  const [value, setValue] = useState(() => revived(localStorage.getItem(key), initial))
  return {
    value,
    write: (next) => {
      localStorage.setItem(key, JSON.stringify(next))
      setValue(next)
    },
    forget: () => localStorage.removeItem(key),
  }
}

/** `initial` with every kept field that has the type it should have. */
export function revived<Value extends object>(stored: string | null, initial: Value): Value {
  const kept = parsed(stored)
  const fits = Object.entries(initial).flatMap(([field, own]: [string, unknown]) => {
    const value = kept[field]
    const isSameKind = typeof value === typeof own && Array.isArray(value) === Array.isArray(own)
    return isSameKind ? [[field, value] as const] : []
  })
  return { ...initial, ...Object.fromEntries(fits) }
}

function parsed(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    // Written by something else; a form begins empty rather than not at all.
    return {}
  }
}
