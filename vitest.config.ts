import { defineConfig } from 'vitest/config'

const needsPostgres = '**/*.pg.test.ts'
const setupFiles = ['e2e/checks/property-seed.ts']
const isSeededAndSlow = '**/*.fuzz.test.ts'

/** The tests of one part that run anywhere, in seconds; on a machine that has much else to do they may take longer. */
function part(name: string) {
  return {
    test: {
      name,
      include: [`${name}/**/*.test.{ts,tsx}`],
      exclude: [needsPostgres, isSeededAndSlow],
      testTimeout: 30_000,
      setupFiles,
    },
  }
}

export default defineConfig({
  test: {
    projects: [
      part('shared'),
      part('server'),
      part('client'),
      part('e2e/checks'),
      part('e2e/bench'),
      {
        test: {
          name: 'sim',
          include: ['e2e/sim/**/*.test.ts', `{shared,server,client}/${isSeededAndSlow}`],
          testTimeout: 120_000,
          setupFiles,
        },
      },
      { test: { name: 'kill', include: ['e2e/kill/**/*.test.ts'], exclude: [needsPostgres], testTimeout: 120_000 } },
      // One after the other: they share one database server.
      { test: { name: 'pg', include: [`{server,e2e}/${needsPostgres}`], fileParallelism: false, testTimeout: 30_000 } },
    ],
  },
})
