import { describe, expect, it } from 'vitest'
import { agencyId } from '../../../../shared/ids.ts'
import { seatReadiness } from '../../../../shared/meeting/seat-readiness.ts'
import type { LinkSummary } from '../../../../shared/protocol/http.ts'
import { instant } from '../../../../shared/temporal.ts'
import { draftMeeting } from '../../../../shared/testing/meeting-fixture.ts'
import { isAmong, readinessFilters, readinessRows, whatsAppAddress } from './readiness-view.ts'

const NOW = 1_000
const link = (agency: string, parts: Partial<LinkSummary> = {}): LinkSummary => ({
  linkId: `l-${agency}`,
  kind: 'agency',
  agencyId: agencyId.parse(agency),
  label: null,
  createdAt: instant.parse(1),
  expiresAt: null,
  revokedAt: null,
  sentAt: null,
  openedAt: null,
  ...parts,
})
const at = instant.parse(5)

describe('the readiness board', () => {
  it('shows each agency with its newest link that still opens', () => {
    const links = [link('dinkes', { linkId: 'old' }), link('dinkes'), link('dpupr', { revokedAt: at })]
    const rows = readinessRows(seatReadiness(draftMeeting().state), links, NOW)
    expect(rows.map((row) => row.link?.linkId ?? null)).toEqual(['l-dinkes', null, null])
  })

  it('each filter names the agencies that lack something', () => {
    const links = [link('dinkes', { sentAt: at, openedAt: at }), link('dpupr', { sentAt: at }), link('kec-mlati')]
    const rows = readinessRows(seatReadiness(draftMeeting().state), links, NOW)
    const among = readinessFilters.map((filter) => [filter, rows.filter((row) => isAmong(row, filter)).length])
    expect(Object.fromEntries(among)).toEqual({
      all: 3,
      'not-ready': 3,
      unsent: 1,
      unopened: 2,
      unreported: 3,
      unconfirmed: 3,
      owing: 0,
    })
  })

  it('a telephone number of this country is written as from abroad', () => {
    expect(whatsAppAddress('0812-3456 789', 'Yth. A & B')).toBe('https://wa.me/628123456789?text=Yth.%20A%20%26%20B')
    expect(whatsAppAddress('+62 812', 'x')).toBe('https://wa.me/62812?text=x')
    expect(whatsAppAddress(null, 'x')).toBe('https://wa.me/?text=x')
  })
})
