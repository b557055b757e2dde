import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Which processor cores servers and clients use, as `taskset -c` names them; null: whichever the system gives them. */
export interface Cores {
  readonly server: string | null
  readonly clients: string | null
}

/** One core for the measured server, the others for its clients, where the system can hold processes to them. */
export function assignCores(): Cores {
  const count = availableParallelism()
  const canPin = count > 1 && spawnSync('taskset', ['-c', '0', process.execPath, '--version']).status === 0
  return canPin ? { server: '0', clients: `1-${count - 1}` } : { server: null, clients: null }
}
