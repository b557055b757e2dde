import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { DEMONSTRATION, enterDemonstration, headOfDemonstration } from '../fixtures/demonstration-guest.ts'
import { RakorServer } from '../fixtures/rakor-server.ts'
import { temporaryFolder } from '../../server/testing/temporary-database.ts'
import { NoteTaker } from './note-taker.ts'
import { whatIsLeft } from './what-is-left.ts'

/** An open meeting, and people of the secretariat at work in it. */
async function atWork() {
  const server = await RakorServer.start()
  const cookie = await enterDemonstration(server.url, { kind: 'secretariat' })
  const head = await headOfDemonstration(server.url, cookie)
  const takers = [new NoteTaker('a', cookie), new NoteTaker('b', cookie)]
  takers[0]?.intend({ type: 'meeting.open' })
  await takers[0]?.finishAt(server.url, head)
  return { server, takers, work: takers.map((taker) => taker.workAt(server.url, head)), head, cookie }
}

/** A program of the build, run to its end; `env` beside an environment that says nothing. */
function run(program: string, env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { PATH, HOME } = process.env
  return spawnSync(process.execPath, [`dist/server/${program}.js`, ...args], {
    encoding: 'utf8',
    env: { PATH, HOME, ...env },
    timeout: 30_000,
  })
}

describe('a stop by SIGTERM', () => {
  it('under load loses nothing, ends well and in time', async () => {
    const { server, takers, work } = await atWork()
    await using _server = server
    await wait(200)
    const began = performance.now()
    expect(await server.stop()).toBe(0)
    expect(performance.now() - began).toBeLessThan(5_000)
    await Promise.all(work)
    const { commands, chains, integrity } = await whatIsLeft(server.dataDir, DEMONSTRATION)
    expect([integrity, chains.outcome]).toEqual(['ok', 'whole'])
    const acknowledged = takers.flatMap((taker) => [...taker.acknowledged])
    expect(acknowledged.length).toBeGreaterThan(5)
    for (const [id, seq] of acknowledged) expect(commands.get(id)).toBe(seq)
    expect(server.output).toContain('"msg":"stopped"')
  })
})

describe('a start', () => {
  it('on a taken port says so, and leaves the other server alone', async () => {
    await using server = await RakorServer.start()
    const { port } = new URL(server.url)
    await using folder = await temporaryFolder()
    const second = run('main', { PORT: port, DATA_DIR: folder.path })
    expect(second.status).toBe(1)
    expect(second.stderr).toContain(`Port ${port} of 127.0.0.1 is taken`)
    expect((await fetch(`${server.url}/ready`)).status).toBe(200)
  })

  it.each([
    ['a wrong variable', { PORT: 'three thousand' }, 2, 'PORT'],
    ['no database server', { DATABASE_URL: 'postgres://rakor:hunter2@127.0.0.1:1/rakor' }, 1, 'DATABASE_URL'],
    ['a folder that is none', { DATA_DIR: '/dev/null/data' }, 1, 'ENOTDIR'],
  ])('with %s says so by name, and not a secret with it', (_what, env, status, name) => {
    const ended = run('main', env)
    expect(ended.status).toBe(status)
    expect(ended.stderr).toContain(name)
    expect(ended.stderr + ended.stdout).not.toContain('hunter2')
  })
})

describe('a backup', () => {
  it('taken while people work restores into a meeting that is whole', async () => {
    const { server, takers, work } = await atWork()
    await using _server = server
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'rakor.jsonl.gz')
    await wait(100)
    const known = takers.flatMap((taker) => [...taker.acknowledged])
    expect(run('backup', { DATA_DIR: server.dataDir }, file)).toMatchObject({ status: 0, stderr: '' })
    await server.kill()
    await Promise.all(work)

    const dataDir = join(folder.path, 'restored')
    expect(run('restore', { DATA_DIR: dataDir }, file)).toMatchObject({ status: 0, stderr: '' })
    const { commands, chains, events } = await whatIsLeft(dataDir, DEMONSTRATION)
    expect(chains.outcome).toBe('whole')
    expect(known.length).toBeGreaterThan(0)
    for (const [id, seq] of known) expect(commands.get(id)).toBe(seq)
    // Sessions come back too, and the meeting goes on from there.
    await using again = await RakorServer.startOn(dataDir)
    expect(await headOfDemonstration(again.url, await enterDemonstration(again.url, { kind: 'leader' }))).toBe(
      events.length,
    )
  })
})
