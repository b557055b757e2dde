import { fileURLToPath } from 'node:url'
import { openApp, type App } from './app.ts'
import { readConfig, type Config } from './config.ts'
import { readClientFiles } from './http/client-files.ts'
import { createLogger } from './logger.ts'
import { reasons } from './reasons.ts'
import { systemClock } from './system.ts'
import { whatToOpen, whyNotStarted } from './words-at-start.ts'

// npm start: serves until a signal. What is said to people goes to standard error; standard output is for the log alone,
// in which the secret of a set-up link must not stand.

/** A stop that takes longer is broken off: nothing acknowledged is lost by that either. */
const STOP_MS = 10_000
/** Exit codes: the configuration is wrong and a new start will not help; anything else. */
const WRONG_CONFIGURATION = 2
const FAILED = 1

/** Beside the built program; run from its sources, Vite serves the client. */
const CLIENT = fileURLToPath(new URL('../client', import.meta.url))
const isBuilt = import.meta.url.endsWith('.js')

const config = configuration()
if (config !== null) await serve(config)

function configuration(): Config | null {
  try {
    return readConfig(process.env, process.argv.slice(2))
  } catch (error) {
    fail(reasons(error), WRONG_CONFIGURATION)
    return null
  }
}

async function serve(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel)
  try {
    const app = await openApp(config, {
      clock: systemClock,
      logger,
      clientFiles: isBuilt ? readClientFiles(CLIENT) : new Map(),
    })
    stopBySignal(app)
    say(whatToOpen(config, app))
    logger.info({ port: app.port, host: config.host, pid: process.pid }, 'serving')
  } catch (error) {
    fail(whyNotStarted(config, error), FAILED)
  }

  function stopBySignal(app: App): void {
    let asked = false
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        // Whoever asks twice does not want to wait.
        if (asked) process.exit(FAILED)
        asked = true
        logger.info({ signal }, 'stopping')
        setTimeout(() => fail(['The stop took too long and was broken off.'], FAILED), STOP_MS).unref()
        app[Symbol.asyncDispose]().then(
          () => logger.info('stopped'),
          (error: unknown) => fail(reasons(error), FAILED),
        )
      })
    }
  }
}

function say(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
}

function fail(lines: readonly string[], code: number): void {
  say(lines)
  process.exit(code)
}
