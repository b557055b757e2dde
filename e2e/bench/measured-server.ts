import { freePort } from '../fixtures/free-port.ts'
import { untilReady } from '../fixtures/until-ready.ts'
import { Child } from './child.ts'
import { cpuUse, memoryUse, type MemoryUse } from './probe-questions.ts'

const PROBE = new URL('./probe.ts', import.meta.url).href

interface ServerSettings {
  /** Path of the program, from the root of the project. */
  readonly program: string
  /** Beside the port. */
  readonly env: Readonly<Record<string, string>>
  /** The cores it may use, as `taskset -c` names them; null: all. */
  readonly cores: string | null
}

/** A server in a process of its own that tells what it uses. Disposing of it ends it at once. */
export class MeasuredServer implements AsyncDisposable {
  readonly url: string
  private readonly child: Child

  private constructor(url: string, child: Child) {
    this.url = url
    this.child = child
  }

  /** Starts it on a free port, and waits until it is ready. */
  static async start({ program, env, cores }: ServerSettings): Promise<MeasuredServer> {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const node = ['--expose-gc', '--import', PROBE]
    const child = new Child({ program, node, env: { ...env, PORT: String(port) }, cores })
    try {
      await untilReady(url, child)
      return new MeasuredServer(url, child)
    } catch (error) {
      await child[Symbol.asyncDispose]()
      throw error
    }
  }

  /** Milliseconds of processor time it has used since its start, in all threads, also inside the kernel. */
  async cpuMs(): Promise<number> {
    const { userMs, systemMs } = await this.child.ask('cpu', cpuUse)
    return userMs + systemMs
  }

  /** What it holds once everything that can be collected is. */
  async memory(): Promise<MemoryUse> {
    return await this.child.ask('memory', memoryUse)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.child[Symbol.asyncDispose]()
  }
}
