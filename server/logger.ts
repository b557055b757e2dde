import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino'
import type { Config } from './config.ts'

export type { Logger }

/** Names under which something may stand that lets people in: cookies, passwords, addresses with a password in them. */
const SECRET = /cookie|authorization|password|secret|token|databaseurl|redisurl|connectionstring/i
const CUT = '[cut]'
/** Nothing that is logged goes deeper; what does is cut, too. */
const DEEPEST = 8

/**
 * One JSON line per entry, on standard output unless told otherwise. Whatever could be a secret is cut out by its
 * name, however deep it stands.
 */
export function createLogger(level: Config['logLevel'], destination: DestinationStream = pino.destination(1)): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: { err: (error: Error) => withoutSecrets(stdSerializers.err(error), 0) },
      formatters: { log: (entry) => cutIn(entry, 0) },
    },
    destination,
  )
}

function withoutSecrets(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth === DEEPEST) return CUT
  if (Array.isArray(value)) return value.map((one) => withoutSecrets(one, depth + 1))
  // An error is written out by its serializer first.
  return value instanceof Error ? value : cutIn(value, depth)
}

function cutIn(object: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, SECRET.test(name) ? CUT : withoutSecrets(value, depth + 1)]),
  )
}
