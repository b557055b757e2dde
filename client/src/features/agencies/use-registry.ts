import { useCallback, useState } from 'react'
import type { RegisteredAgency } from '../../../../shared/agencies/agency.ts'
import type { RegistryCommand } from '../../../../shared/agencies/registry-commands.ts'
import { changeAgencies, listAgencies } from '../../http/agencies.ts'
import type { ServerError } from '../../http/request.ts'
import { useAnswer } from '../../http/use-answer.ts'

export interface RegistryInUse {
  readonly agencies: readonly RegisteredAgency[] | 'waiting'
  readonly problem: ServerError | null
  /** Asks for a change; true once it is stored. What went wrong is then in `problem`. */
  readonly change: (command: RegistryCommand) => Promise<boolean>
  readonly again: () => void
}

/** The regency's list of agencies, and changing it. */
export function useRegistry(slot: string): RegistryInUse {
  const { answer, again } = useAnswer(useCallback(() => listAgencies(slot), [slot]))
  const [changed, setChanged] = useState<readonly RegisteredAgency[] | null>(null)
  const [failure, setFailure] = useState<ServerError | null>(null)
  const heard = answer === 'waiting' || !answer.ok ? 'waiting' : answer.value.agencies
  return {
    agencies: changed ?? heard,
    problem: failure ?? (answer !== 'waiting' && !answer.ok ? answer.error : null),
    change: async (command) => {
      const done = await changeAgencies(slot, command)
      setFailure(done.ok ? null : done.error)
      if (done.ok) setChanged(done.value.agencies)
      return done.ok
    },
    again: () => {
      setChanged(null)
      setFailure(null)
      again()
    },
  }
}
