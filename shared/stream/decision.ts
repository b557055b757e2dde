import type { Rejection } from './rejection.ts'

/** The answer of a decision: what happened (perhaps nothing new), or why not. */
export type Decision<Event> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly rejection: Rejection }

/** Accepts with the events that record it; none when the wish is already fact. */
export function accept<Event>(...events: readonly Event[]): Decision<Event> {
  return { ok: true, events }
}

/** Refuses. A refusal is an answer, not an exception. */
export function reject(rejection: Rejection): { readonly ok: false; readonly rejection: Rejection } {
  return { ok: false, rejection }
}
