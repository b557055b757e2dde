import { Pool, TypeOverrides, types, type PoolConfig } from 'pg'
import type { Logger } from '../logger.ts'
import type { Purpose } from './purpose.ts'

/** Each node takes no more than this from a server that serves a hundred connections by default. */
const MOST_CONNECTIONS = 10
const CONNECT_MS = 5_000
const limits: PoolConfig = {
  lock_timeout: 5_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 10_000,
  // On this side, for a server that has fallen silent; longer than its own limits.
  query_timeout: 15_000,
}

/** Connections to a PostgreSQL server, made when needed. For serving nothing waits for ever; upkeep may take long. */
export function createPool(url: string, purpose: Purpose, logger: Logger): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'rakor',
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    ...(purpose === 'serving' ? limits : {}),
    types: wholeNumbers(),
  })
  // Unheard, the loss of a connection that nobody is using would end the process.
  pool.on('error', (error) => logger.warn({ err: error }, 'an idle connection to the database was lost'))
  pool.on('connect', (client) => {
    client.on('error', (error) => logger.debug({ err: error }, 'a connection to the database was lost'))
  })
  return pool
}

/** Instants are whole numbers of 64 bits, which pg would give as text. */
function wholeNumbers(): TypeOverrides {
  const overrides = new TypeOverrides()
  overrides.setTypeParser(types.builtins.INT8, wholeNumber)
  return overrides
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large for a number`)
  return number
}
