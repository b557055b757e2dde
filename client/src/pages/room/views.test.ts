import { describe, expect, it } from 'vitest'
import { centreOf, tabsFor, viewFrom } from './views.ts'

describe('the parts of the room', () => {
  it('an agency opens with its own seat, the secretariat with its controls, the chair with the stage', () => {
    expect(viewFrom('', tabsFor('agency'))).toBe('sisi')
    expect(viewFrom('', tabsFor('secretariat'))).toBe('sisi')
    expect(viewFrom('', tabsFor('leader'))).toBe('ruang')
  })

  it('an address names a part that this kind of session has, or it is ignored', () => {
    expect(viewFrom('?lihat=papan', tabsFor('viewer'))).toBe('papan')
    expect(viewFrom('?lihat=sisi', tabsFor('viewer'))).toBe('ruang')
    expect(viewFrom('?lihat=rahasia', tabsFor('leader'))).toBe('ruang')
  })

  it('a wide screen has the agenda and the side column beside the stage, so the stage stays in the middle', () => {
    expect(centreOf('acara')).toBe('ruang')
    expect(centreOf('sisi')).toBe('ruang')
    expect(centreOf('papan')).toBe('papan')
  })
})
