const SEN = 100

/** Sum of rupiah amounts, exact to the sen and the same in any order, up to ninety trillion rupiah. */
export function sumRupiah(amounts: readonly number[]): number {
  return amounts.reduce((sen, amount) => sen + inSen(amount), 0) / SEN
}

/** Rupiah as whole sen. */
export function inSen(amount: number): number {
  return Math.round(amount * SEN)
}
