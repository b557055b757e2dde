import * as z from 'zod'
import type { Fault } from '../../shared/protocol/fault.ts'

const named = z.object({ type: z.string() })

/** The fault that names what does not fit in something a client sent. Rethrows what is not the client's mistake. */
export function faultOfInput(input: unknown, error: unknown): Fault {
  if (!(error instanceof z.core.$ZodError)) throw error
  const command = named.safeParse(input)
  const badName = error.issues.some((issue) => issue.path.length === 1 && issue.path[0] === 'type')
  if (command.success && badName) return { fault: 'unknown-command', type: command.data.type.slice(0, 64) }
  return { fault: 'malformed', problem: z.prettifyError(error).slice(0, 500) }
}
