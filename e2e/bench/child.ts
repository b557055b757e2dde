import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type * as z from 'zod'
import { reply, type Question, type Reply } from './asking.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

interface ChildSettings {
  /** Path of the program, from the root of the project. */
  readonly program: string
  /** Switches for Node. */
  readonly node: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** The cores it may use, as `taskset -c` names them; null: all. */
  readonly cores: string | null
}

/** A process of the bench that answers questions. Disposing of it ends it at once. */
export class Child implements AsyncDisposable {
  private readonly process: ChildProcess
  private readonly waiting = new Map<number, (answer: Reply['answer']) => void>()
  private readonly written: string[] = []
  private asked = 0

  constructor({ program, node, env, cores }: ChildSettings) {
    const command = [process.execPath, '--import', 'tsx', ...node, program]
    const [first = '', ...rest] = cores === null ? command : ['taskset', '-c', cores, ...command]
    const { PATH, HOME } = process.env
    this.process = spawn(first, rest, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Thousands of measured times come back as they are.
      serialization: 'advanced',
      env: { PATH, HOME, ...env },
    })
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.written.push(text))
    }
    this.process.on('message', (message) => {
      const { number, answer } = reply.parse(message)
      this.waiting.get(number)?.(answer)
      this.waiting.delete(number)
    })
    this.process.on('exit', () => {
      for (const fail of this.waiting.values()) fail({ outcome: 'failed', problem: `it ended:\n${this.output}` })
    })
  }

  /** Everything it has written so far. */
  get output(): string {
    return this.written.join('')
  }

  get hasEnded(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null
  }

  /** Resolves with its answer; rejects when it could not do it, or ended. */
  async ask<Value>(asked: unknown, schema: z.ZodType<Value>): Promise<Value> {
    if (this.hasEnded) throw new Error(`The process has ended:\n${this.output}`)
    const number = this.asked
    this.asked += 1
    const answered = new Promise<Reply['answer']>((resolve) => void this.waiting.set(number, resolve))
    this.process.send({ number, asked } satisfies Question)
    const answer = await answered
    if (answer.outcome === 'failed') throw new Error(`A process of the bench failed: ${answer.problem}`)
    return schema.parse(answer.value)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.hasEnded) return
    const exited = once(this.process, 'exit')
    this.process.kill('SIGKILL')
    await exited
  }
}
