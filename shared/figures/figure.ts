import * as z from 'zod/mini'

const isWholeSen = (amount: number): boolean => Math.round(amount * 100) / 100 === amount

/** Rupiah with at most two decimals (sen), up to ten trillion: ten times the largest agency of a regency. */
export const rupiah = z
  .number()
  .check(z.gte(0), z.lte(10_000_000_000_000), z.refine(isWholeSen, { error: 'more than two decimals' }))

/** Per cent; above 100 happens in real reports and is shown, not refused. */
export const percentage = z.number().check(z.gte(0), z.lte(1_000))

export const figure = z.strictObject({
  budget: z.nullable(rupiah),
  physicalTarget: z.nullable(percentage),
  physicalActual: z.nullable(percentage),
  financialTarget: z.nullable(rupiah),
  financialActual: z.nullable(rupiah),
})
/**
 * One agency's progress with one funding source, cumulative from January to the cut-off: physical in per
 * cent, financial in rupiah. Null is "not reported", which is never zero.
 */
export type Figure = z.output<typeof figure>

export const notReported: Figure = {
  budget: null,
  physicalTarget: null,
  physicalActual: null,
  financialTarget: null,
  financialActual: null,
}

/** Whether both figures say the same in every field. */
export function sameFigure(a: Figure, b: Figure): boolean {
  return (
    a.budget === b.budget &&
    a.physicalTarget === b.physicalTarget &&
    a.physicalActual === b.physicalActual &&
    a.financialTarget === b.financialTarget &&
    a.financialActual === b.financialActual
  )
}
