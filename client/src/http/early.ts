import { SLOT_HEADER } from '../../../shared/protocol/slot-header.ts'

/** Questions that were asked before the app was there, by slot and address. */
const asked = new Map<string, Promise<Response>>()

/** Who waits for the app does not wait longer than this for its first answer, in milliseconds. */
const PATIENCE_MS = 10_000

/** Asks the server for this as a slot's session, for whoever asks for the same later. Resolves with a copy of the answer. */
export function askEarly(slot: string, path: string): Promise<Response> {
  const answer = fetch(path, { headers: { [SLOT_HEADER]: slot }, signal: AbortSignal.timeout(PATIENCE_MS) })
  // Whoever takes it will hear of it.
  answer.catch(() => undefined)
  asked.set(`${slot} ${path}`, answer)
  return answer.then((response) => response.clone())
}

export function wasAskedEarly(slot: string, path: string): boolean {
  return asked.has(`${slot} ${path}`)
}

/** The answer to what was asked early, or what comes of it. Taken once: the next question is a new one. */
export function takeEarly(slot: string, path: string): Promise<Response> | null {
  const answer = asked.get(`${slot} ${path}`) ?? null
  asked.delete(`${slot} ${path}`)
  return answer
}
