import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts the thread that reads and writes workbooks. From the sources it learns TypeScript first; a built one stands
 * beside the program, or a folder above its pieces.
 */
export function startWorker(options: WorkerOptions): Worker {
  if (import.meta.url.endsWith('.ts')) {
    const learn = pathToFileURL(
      createRequire(import.meta.url)
        .resolve('tsx/esm/api')
        .replace(/cjs$/, 'mjs'),
    ).href
    const program = new URL('./workbook-worker.ts', import.meta.url).href
    const start = `import(${JSON.stringify(learn)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(program)}) })`
    return new Worker(start, { ...options, eval: true })
  }
  const places = ['./workbook-worker.js', '../workbook-worker.js'].map((name) => new URL(name, import.meta.url))
  const built = places.find((url) => existsSync(url))
  if (built === undefined) throw new Error('the program for reading workbooks is missing; build again')
  return new Worker(built, options)
}
