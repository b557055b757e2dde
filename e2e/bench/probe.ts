import { answerQuestions } from './asking.ts'
import { probeQuestion, type CpuUse, type MemoryUse } from './probe-questions.ts'

// Loaded before a measured server, whichever it is: tells what the process uses when the bench asks.

answerQuestions(async (asked) => {
  switch (probeQuestion.parse(asked)) {
    case 'cpu':
      return cpu()
    case 'memory':
      return await memory()
  }
})
// The channel to the bench must not keep a server alive that wants to end.
process.channel?.unref()

function cpu(): CpuUse {
  const { user, system } = process.cpuUsage()
  return { userMs: user / 1_000, systemMs: system / 1_000 }
}

async function memory(): Promise<MemoryUse> {
  const collect = globalThis.gc
  if (collect === undefined) throw new Error('needs --expose-gc')
  // What is freed by the first is often let go of by callbacks, and found only by the next.
  for (let turn = 0; turn < 3; turn += 1) {
    collect()
    await new Promise<void>((done) => void setImmediate(done))
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  return { residentBytes: rss, usedBytes: heapUsed + external }
}
