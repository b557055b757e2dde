import { reasons } from '../reasons.ts'

/** Does the work of a command on the command line: prints what it answers, or why it failed, and then exits with 1. */
export async function runTool(work: () => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await work()}\n`)
  } catch (error) {
    process.stderr.write(`${reasons(error).join('\n  ')}\n`)
    process.exitCode = 1
  }
}
