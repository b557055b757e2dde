import { describe, expect, it } from 'vitest'
import { agencyId, streamId } from '../shared/ids.ts'
import { readConfig } from './config.ts'
import { StorageUnavailable } from './log/event-log.ts'
import { whatToOpen, whyNotStarted } from './words-at-start.ts'

const here = { host: '127.0.0.1', publicUrl: null }
const dinkes = {
  agencyId: agencyId.parse('dinkes'),
  name: 'Dinas Kesehatan',
  shortName: 'DINKES',
  headTitle: 'Kepala Dinas',
}
const cast = { stream: streamId.parse('m-demonstration'), agencies: [dinkes] }

describe('what to open', () => {
  it('has an address for each of four people of the demonstration', () => {
    const lines = whatToOpen(here, { port: 3000, cast, setUpToken: null })
    const addresses = lines.slice(1).map((line) => line.trim().split(/\s+/))
    expect(addresses).toEqual([
      ['pimpinan', 'http://127.0.0.1:3000/#pimpinan'],
      ['sekretariat', 'http://127.0.0.1:3000/#sekretariat'],
      ['DINKES', 'http://127.0.0.1:3000/#opddinkes'],
      ['Layar', 'http://127.0.0.1:3000/#layar'],
    ])
  })

  it('has the set-up link where nobody has an account', () => {
    const lines = whatToOpen(here, { port: 3000, cast: null, setUpToken: 'geheim' })
    expect(lines.at(-1)?.trim()).toBe('http://127.0.0.1:3000/siapkan#geheim')
    expect(whatToOpen(here, { port: 3000, cast: null, setUpToken: null })).toEqual([
      'Rakor is at http://127.0.0.1:3000/',
    ])
  })

  it.each([
    [{ host: '0.0.0.0', publicUrl: null }, 'http://127.0.0.1:3000/'],
    [{ host: '::1', publicUrl: null }, 'http://[::1]:3000/'],
    [{ host: '0.0.0.0', publicUrl: 'https://rakor.example.go.id' }, 'https://rakor.example.go.id/'],
  ])('is reached from outside: %j', (where, address) => {
    expect(whatToOpen(where, { port: 3000, cast: null, setUpToken: null })).toEqual([`Rakor is at ${address}`])
  })
})

describe('why it did not start', () => {
  const config = readConfig({ PORT: '8080' })
  const failure = (code: string) => Object.assign(new Error('listen'), { code })

  it.each([
    ['EADDRINUSE', 'Port 8080 of 127.0.0.1 is taken'],
    ['EACCES', 'Port 8080 of 127.0.0.1 may not be used'],
    ['EADDRNOTAVAIL', 'no address 127.0.0.1'],
  ])('%s names what is in the way', (code, words) => {
    expect(whyNotStarted(config, failure(code)).join('\n')).toContain(words)
  })

  it('a database that is away is named by its variable, with what is behind it', () => {
    const error = new StorageUnavailable('cannot be used', { cause: new Error('refused') })
    expect(whyNotStarted(config, error)).toEqual([
      'The database in DATA_DIR cannot be used.',
      'cannot be used',
      'refused',
    ])
    const remote = readConfig({ DATABASE_URL: 'postgres://u:secret@db/x' })
    expect(whyNotStarted(remote, error)[0]).toBe('The database at DATABASE_URL cannot be used.')
    expect(whyNotStarted(remote, error).join()).not.toContain('secret')
  })

  it('anything else is told with its reasons', () => {
    expect(whyNotStarted(config, new Error('The database has version 9'))).toContain('The database has version 9')
  })
})
