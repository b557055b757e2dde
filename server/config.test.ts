import { expect, it } from 'vitest'
import { readConfig } from './config.ts'

it('without an environment it is one process on this machine, with the demonstration', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: 'data',
    databaseUrl: null,
    redisUrl: null,
    publicUrl: null,
    trustedProxies: 0,
    empty: false,
    logLevel: 'info',
  })
})

it('every variable has its say', () => {
  const config = readConfig({
    PORT: '8080',
    HOST: '0.0.0.0',
    DATA_DIR: '/var/lib/rakor',
    DATABASE_URL: 'postgres://rakor@db.example/rakor',
    REDIS_URL: 'redis://bus.example:6379',
    PUBLIC_URL: 'https://rakor.example.go.id',
    TRUST_PROXY: '2',
    RAKOR_EMPTY: '1',
    LOG_LEVEL: 'warn',
  })
  expect(config).toEqual({
    port: 8080,
    host: '0.0.0.0',
    dataDir: '/var/lib/rakor',
    databaseUrl: 'postgres://rakor@db.example/rakor',
    redisUrl: 'redis://bus.example:6379',
    publicUrl: 'https://rakor.example.go.id',
    trustedProxies: 2,
    empty: true,
    logLevel: 'warn',
  })
})

it('a variable that is set to nothing counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', PUBLIC_URL: '', LOG_LEVEL: '' })).toEqual(readConfig({}))
})

it('the demonstration is off by the switch or by the variable', () => {
  expect(readConfig({}, ['--empty']).empty).toBe(true)
  expect(readConfig({ RAKOR_EMPTY: 'true' }).empty).toBe(true)
  expect(readConfig({ RAKOR_EMPTY: '0' }).empty).toBe(false)
})

it.each([
  ['PORT', '70000'],
  ['PORT', 'three thousand'],
  ['PORT', '3000.5'],
  ['DATABASE_URL', 'not an address'],
  ['PUBLIC_URL', 'rakor.example.go.id'],
  ['TRUST_PROXY', '-1'],
  ['RAKOR_EMPTY', 'yes'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused by its name', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(name)
})

it('everything that does not fit is named at once', () => {
  expect(() => readConfig({ PORT: '-1', LOG_LEVEL: 'loud' })).toThrow(/PORT[\s\S]*LOG_LEVEL|LOG_LEVEL[\s\S]*PORT/)
})

it('a refusal never repeats the value, which may hold a password', () => {
  const secret = 'hunter2-hunter2'
  const read = () => readConfig({ DATABASE_URL: `postgres//rakor:${secret}@db`, REDIS_URL: `:${secret}@bus` })
  expect(read).toThrow(/DATABASE_URL/)
  expect(read).not.toThrow(secret)
})
