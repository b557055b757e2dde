import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'

const WORKER = fileURLToPath(new URL('../src/service-worker/service-worker.ts', import.meta.url))

/** Adds `/sw.js`, the worker that keeps the app's shell: it is told every file of the build, and when one changed. */
export function shellWorker(): Plugin {
  let publicDir = ''
  return {
    name: 'shell-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir
    },
    async generateBundle(_options, bundle) {
      const built = Object.values(bundle).map((file) => ({ name: file.fileName, content: contentOf(file) }))
      const copied = readdirSync(publicDir).map((name) => ({ name, content: readFileSync(join(publicDir, name)) }))
      const files = [...built, ...copied].toSorted((a, b) => (a.name < b.name ? -1 : 1))
      const version = createHash('sha256')
      for (const { name, content } of files) version.update(name).update('\0').update(content).update('\0')
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: await bundleWorker({
          // The page itself is kept under its own rules.
          SHELL_FILES: JSON.stringify(files.map(({ name }) => `/${name}`).filter((path) => !path.endsWith('.html'))),
          SHELL_VERSION: JSON.stringify(version.digest('hex').slice(0, 16)),
        }),
      })
    },
  }
}

function contentOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source
}

/** The worker as one classic script. */
async function bundleWorker(define: Readonly<Record<string, string>>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define },
    build: { write: false, rolldownOptions: { input: WORKER, output: { format: 'iife' } } },
  })
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
  const script = outputs.flatMap(({ output }) => output).find((file) => file.type === 'chunk')
  if (script === undefined) throw new Error('the service worker came out empty')
  return script.code
}
