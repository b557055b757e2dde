import * as z from 'zod'

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((text) => text === '1' || text === 'true')

const address = z.url().nullable().default(null)

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Where the SQLite file and uploaded files live. */
  DATA_DIR: z.string().min(1).default('data'),
  /** PostgreSQL instead of SQLite. */
  DATABASE_URL: address,
  /** Several nodes tell each other of news through Redis. */
  REDIS_URL: address,
  /** The address people type, behind a reverse proxy; its origin is trusted. */
  PUBLIC_URL: address,
  /** Number of proxies in front whose X-Forwarded-* headers are believed. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** Start without the demonstration meeting: for real use. Same as the switch --empty. */
  RAKOR_EMPTY: flag,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly redisUrl: string | null
  readonly publicUrl: string | null
  readonly trustedProxies: number
  readonly empty: boolean
  readonly logLevel: z.output<typeof environment>['LOG_LEVEL']
}

/** The environment and switches, parsed once. Throws an error naming every variable that does not fit. */
export function readConfig(env: NodeJS.ProcessEnv, switches: readonly string[] = []): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(set)
  if (!parsed.success) throw new Error(`The environment does not fit:\n${z.prettifyError(parsed.error)}`)
  const values = parsed.data
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    publicUrl: values.PUBLIC_URL,
    trustedProxies: values.TRUST_PROXY,
    empty: values.RAKOR_EMPTY || switches.includes('--empty'),
    logLevel: values.LOG_LEVEL,
  }
}
