import { describe, expect, it } from 'vitest'
import { LEDGER, streamId } from './ids.ts'
import { isLedger } from './stream/decider.ts'

describe('ids', () => {
  it.each(['a', 'm-2021-tw2', 'd1.dinkes', '01890a5d-ac96-774b-bcce-b302099a8057', 'x'.repeat(80)])(
    '%s is an id',
    (id) => {
      expect(streamId.parse(id)).toBe(id)
    },
  )

  it.each(['', 'x'.repeat(81), 'dua kata', '../etc', 'a/b', 'é', 'a\n', '<b>'])('%j is none', (id) => {
    expect(streamId.safeParse(id).success).toBe(false)
  })

  it('one stream is the ledger', () => {
    expect(isLedger(LEDGER)).toBe(true)
    expect(isLedger(streamId.parse('m-1'))).toBe(false)
  })
})
