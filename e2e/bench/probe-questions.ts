import * as z from 'zod'

export const probeQuestion = z.enum(['cpu', 'memory'])

export const cpuUse = z.strictObject({ userMs: z.number(), systemMs: z.number() })
/** Processor time of all threads since the start. */
export type CpuUse = z.output<typeof cpuUse>

export const memoryUse = z.strictObject({ residentBytes: z.number(), usedBytes: z.number() })
/** After a collection. `usedBytes`: what JavaScript holds, on its heap and outside of it. */
export type MemoryUse = z.output<typeof memoryUse>
