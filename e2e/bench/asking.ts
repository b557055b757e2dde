import * as z from 'zod'

// How the bench and its processes talk: a question with a number, and one answer with the same number.

export const question = z.strictObject({ number: z.int(), asked: z.unknown() })
export type Question = z.output<typeof question>

export const reply = z.strictObject({
  number: z.int(),
  answer: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('done'), value: z.unknown() }),
    z.strictObject({ outcome: z.literal('failed'), problem: z.string() }),
  ]),
})
export type Reply = z.output<typeof reply>

/** In a process of the bench: answers whatever the bench asks it. */
export function answerQuestions(answer: (asked: unknown) => Promise<unknown>): void {
  const send = (sent: Reply): void => void process.send?.(sent)
  process.on('message', (message) => {
    const parsed = question.safeParse(message)
    // Programs may have channels of their own in the same process.
    if (!parsed.success) return
    const { number, asked } = parsed.data
    answer(asked).then(
      (value) => send({ number, answer: { outcome: 'done', value } }),
      (error: unknown) => send({ number, answer: { outcome: 'failed', problem: String(error) } }),
    )
  })
}
