/** Lets one at a time have something, in the order in which they came. */
export class Turns {
  private last: Promise<void> = Promise.resolve()
  private giveBack: () => void = () => undefined

  /** Resolves when it is this caller's turn, which lasts until `end`. */
  async begin(): Promise<void> {
    const before = this.last
    const { promise, end } = turn()
    this.last = promise
    await before
    this.giveBack = end
  }

  end(): void {
    this.giveBack()
  }
}

function turn(): { readonly promise: Promise<void>; readonly end: () => void } {
  let end: () => void = () => undefined
  const promise = new Promise<void>((resolve) => {
    end = resolve
  })
  return { promise, end }
}
