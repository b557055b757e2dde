/** A circle that wants its name beside it. */
export interface Named {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly r: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A name where it stands: `x` is where its text begins, `y` its middle line. */
export interface PlacedLabel {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly box: Box
}

/** Of 11 px type; a little more than it needs, so that names keep apart. */
const LETTER_PX = 7.1
const LINE_PX = 14
const GAP_PX = 3
/** Where a name may stand around its circle, as directions; the first that is free is taken. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.75, -0.75],
  [0.75, 0.75],
  [-0.75, -0.75],
  [-0.75, 0.75],
] as const

/**
 * Names beside circles so that none covers another name or another circle's middle, and all stand within `frame`. The
 * circles named first choose first; whoever finds no free place stays without a name (the table has them all).
 */
export function placeLabels(circles: readonly Named[], frame: Box): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const circle of circles) {
    const free = DIRECTIONS.map((direction) => labelAt(circle, direction)).find(
      ({ box }) =>
        isWithin(box, frame) &&
        placed.every((other) => !overlap(box, other.box)) &&
        circles.every((other) => other === circle || !overlap(box, core(other))),
    )
    if (free !== undefined) placed.push(free)
  }
  return placed
}

function labelAt({ id, text, x, y, r }: Named, [across, down]: readonly [number, number]): PlacedLabel {
  const width = text.length * LETTER_PX
  const middleX = x + across * (r + GAP_PX + width / 2)
  const middleY = y + down * (r + GAP_PX + LINE_PX / 2)
  const box = {
    left: middleX - width / 2,
    right: middleX + width / 2,
    top: middleY - LINE_PX / 2,
    bottom: middleY + LINE_PX / 2,
  }
  return { id, text, x: box.left, y: middleY, box }
}

/** What of a circle must stay free: all of a small one, the middle of a large one. */
function core({ x, y, r }: Named): Box {
  const half = Math.min(r, 6) * 0.8
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
