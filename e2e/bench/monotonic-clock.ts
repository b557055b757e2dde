/** Microseconds on the machine's clock that never jumps: the same for all processes, of no known beginning. */
export function nowMicros(): number {
  return Number(process.hrtime.bigint() / 1_000n)
}
