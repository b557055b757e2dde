import { Worker } from 'node:worker_threads'
import { streamId } from '../../shared/ids.ts'
import type { DocumentName } from '../../server/documents/document-name.ts'
import { WorkerRenderer } from '../../server/documents/worker-renderer.ts'
import { heldDemonstration } from '../../server/testing/held-demonstration.ts'
import { loggedHistory } from '../../server/testing/logged-history.ts'
import type { Finding, Measuring } from './finding.ts'
import { median } from './statistics.ts'

/** As it is shipped: from source, the thread would be timed at compiling. */
const built = new URL('../../dist/server/render-worker.js', import.meta.url)
const GOAL_MS = 2_000
const files: readonly DocumentName[] = ['notula.docx', 'notula.pdf', 'rekap.xlsx']

/**
 * The minutes of a whole day with 48 agencies as DOCX, PDF and XLSX, one after the other, as somebody waits for them:
 * from the log's events to bytes, in a thread that begins anew each round and must first load its libraries.
 */
export async function measureDocuments({ rounds, say }: Measuring): Promise<readonly Finding[]> {
  const { history } = heldDemonstration()
  const events = loggedHistory(history)
  const together: number[] = []
  let sizes: readonly string[] = []
  for (let round = 1; round <= rounds; round += 1) {
    await using renderer = new WorkerRenderer(() => new Worker(built))
    const begun = performance.now()
    sizes = []
    for (const name of files) {
      const stream = streamId.parse('m-bench')
      const nothing = { agency: null, letterhead: null, check: null, duties: [] }
      const bytes = await renderer.render({ stream, name, events, ...nothing })
      sizes = [...sizes, `${name} ${Math.round(bytes.byteLength / 1_000)} kB`]
    }
    together.push(performance.now() - begun)
    say(`documents, round ${round}: ${Math.round(together.at(-1) ?? 0)} ms`)
  }
  const details = [`${history.length} events`, ...sizes, `slowest ${Math.round(Math.max(...together))} ms`]
  return [{ what: 'DOCX, PDF and XLSX of 48 agencies', value: median(together), goal: GOAL_MS, unit: 'ms', details }]
}
