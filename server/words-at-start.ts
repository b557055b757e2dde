import { slotOfPart } from '../shared/protocol/demonstration-slots.ts'
import type { DemonstrationPart } from '../shared/protocol/http.ts'
import type { App } from './app.ts'
import type { Config } from './config.ts'
import { StorageUnavailable } from './log/event-log.ts'
import { reasons } from './reasons.ts'

type Where = Pick<Config, 'host' | 'publicUrl'>
type Opened = Pick<App, 'port' | 'cast' | 'setUpToken'>

/** What a person who has started the server wants to know: which addresses to open. */
export function whatToOpen(where: Where, { port, cast, setUpToken }: Opened): readonly string[] {
  const base = where.publicUrl ?? `http://${reachable(where.host)}:${port}`
  const at = (path: string): string => new URL(path, base).href
  if (cast !== null) {
    const [agency] = cast.agencies
    const parts: readonly (readonly [string, DemonstrationPart])[] = [
      ['pimpinan', { kind: 'leader' }],
      ['sekretariat', { kind: 'secretariat' }],
      ...(agency === undefined
        ? []
        : [[agency.shortName, { kind: 'agency', agencyId: agency.agencyId }] satisfies [string, DemonstrationPart]]),
      ['Layar', { kind: 'screen' }],
    ]
    const width = Math.max(...parts.map(([name]) => name.length))
    return [
      `Rakor is at ${at('/')} with the demonstration meeting. Open it as`,
      ...parts.map(([name, part]) => `  ${name.padEnd(width)}  ${at(`/#${slotOfPart(part)}`)}`),
    ]
  }
  if (setUpToken === null) return [`Rakor is at ${at('/')}`]
  return [
    `Rakor is at ${at('/')}. Nobody has an account yet: make the first one, of the secretariat, within a day:`,
    `  ${at(`/siapkan#${setUpToken}`)}`,
  ]
}

/** Why the server did not start, and what can be done. */
export function whyNotStarted({ host, port, databaseUrl }: Config, error: unknown): readonly string[] {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'EADDRINUSE':
      return [`Port ${port} of ${host} is taken. Stop what listens there, or choose another: PORT=3001 npm start`]
    case 'EACCES':
      return [`Port ${port} of ${host} may not be used by this user. Choose one above 1023: PORT=3000 npm start`]
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return [`This machine has no address ${host}. Set HOST to one it has, such as 127.0.0.1.`]
    default:
  }
  if (!(error instanceof StorageUnavailable)) return ['Rakor did not start.', ...reasons(error)]
  const which = databaseUrl === null ? 'The database in DATA_DIR' : 'The database at DATABASE_URL'
  return [`${which} cannot be used.`, ...reasons(error)]
}

/** Where one gets to a server that listens on all addresses of its machine. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
