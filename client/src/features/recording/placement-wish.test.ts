import { describe, expect, it } from 'vitest'
import { placementWish } from './placement-wish.ts'

const typed = { way: 'start', start: '2021-07-27T09:05:07', item: '', offset: '', address: '' } as const

describe('what is said about a recording’s start', () => {
  it('is a time on the regency’s clock, to the second', () => {
    expect(placementWish(typed, 'Asia/Jakarta')).toEqual({
      command: { type: 'recording.place', startedAt: Date.UTC(2021, 6, 27, 2, 5, 7), address: null },
    })
    expect(placementWish({ ...typed, start: '' }, 'Asia/Jakarta')).toEqual({ problem: 'start' })
  })

  it('or one point: an item and where it begins', () => {
    const point = {
      ...typed,
      way: 'item',
      item: 'opening',
      offset: '00:12:40',
      address: ' https://youtu.be/a ',
    } as const
    expect(placementWish(point, 'Asia/Jakarta')).toEqual({
      command: {
        type: 'recording.place-by-item',
        itemId: 'opening',
        offsetMs: 760_000,
        address: 'https://youtu.be/a',
      },
    })
    expect(placementWish({ ...point, offset: 'dua belas' }, 'Asia/Jakarta')).toEqual({ problem: 'offset' })
    expect(placementWish({ ...point, item: '' }, 'Asia/Jakarta')).toEqual({ problem: 'offset' })
  })

  it('with an address that a link may lead to, or none', () => {
    for (const address of ['javascript:alert(1)', 'youtu.be/a', 'https://a b'])
      expect(placementWish({ ...typed, address }, 'Asia/Jakarta')).toEqual({ problem: 'address' })
  })
})
