import * as z from 'zod'
import { expect, it } from 'vitest'
import { createLogger, type Logger } from './logger.ts'

const SECRET = 's3cret-that-lets-people-in'

/** What a logger writes, line by line. */
function written(level: Parameters<typeof createLogger>[0], work: (logger: Logger) => void): readonly string[] {
  const lines: string[] = []
  work(createLogger(level, { write: (line) => void lines.push(line) }))
  return lines
}

it('an entry is one line of JSON with its words and its facts', () => {
  const [line = '', ...more] = written('info', (logger) => logger.info({ stream: 'm-1', seq: 7 }, 'room opened'))
  expect(more).toEqual([])
  expect(line).toMatch(/^\{.*\}\n$/)
  expect(JSON.parse(line)).toMatchObject({ stream: 'm-1', seq: 7, msg: 'room opened' })
})

it('an entry says when, to the millisecond and in no zone of its own', () => {
  const [line = ''] = written('info', (logger) => logger.info('up'))
  const { time } = z.object({ time: z.iso.datetime({ precision: 3 }) }).parse(JSON.parse(line))
  expect(time).toMatch(/Z$/)
})

it('what is below the level is not written', () => {
  expect(written('warn', (logger) => logger.info('chatter'))).toEqual([])
  expect(written('silent', (logger) => logger.fatal('anything'))).toEqual([])
})

it.each([
  ['at the top', { password: SECRET }],
  ['among headers', { headers: { cookie: `rakor.a=${SECRET}`, 'Set-Cookie': [SECRET], Authorization: SECRET } }],
  ['deep', { request: { body: { entries: [{ token: SECRET }, { seat: { linkSecret: SECRET } }] } } }],
  ['as a whole', { secret: { value: SECRET } }],
  ['in an address with a password', { config: { databaseUrl: `postgres://a:${SECRET}@db`, redisUrl: SECRET } }],
])('a secret is cut out: %s', (_where, entry) => {
  const [line = ''] = written('info', (logger) => logger.info(entry, 'entered'))
  expect(line).not.toContain(SECRET)
  expect(line).toContain('[cut]')
})

it('a secret that an error carries along is cut out, the error itself is not', () => {
  const error = Object.assign(new Error('refused'), { request: { headers: { cookie: SECRET } } })
  const [line = ''] = written('info', (logger) => logger.error({ err: error }, 'not answered'))
  expect(line).not.toContain(SECRET)
  expect(JSON.parse(line)).toMatchObject({ err: { type: 'Error', message: 'refused' } })
  expect(line).toContain('logger.test.ts')
})

it('a child logger cuts as well', () => {
  const [line = ''] = written('info', (logger) => logger.child({ node: 'a' }).info({ token: SECRET }, 'entered'))
  expect(line).not.toContain(SECRET)
})

it('something that holds itself can be logged', () => {
  const loop: Record<string, unknown> = { name: 'loop' }
  loop['itself'] = loop
  expect(written('info', (logger) => logger.info({ loop }, 'odd'))).toHaveLength(1)
})
