import { describe, expect, it } from 'vitest'
import { agencyId } from '../../../shared/ids.ts'
import type { LinkSummary } from '../../../shared/protocol/http.ts'
import { instant } from '../../../shared/temporal.ts'
import { isValid, linksLacking, withIssued } from './link-view.ts'

const NOW = 1_000
const at = (ms: number) => instant.parse(ms)

function link(linkId: string, parts: Partial<LinkSummary> = {}): LinkSummary {
  const agency = agencyId.parse(linkId)
  return {
    linkId,
    kind: 'agency',
    agencyId: agency,
    label: null,
    createdAt: at(1),
    expiresAt: null,
    revokedAt: null,
    sentAt: null,
    openedAt: null,
    ...parts,
  }
}

function seat(name: string) {
  const agency = {
    agencyId: agencyId.parse(name),
    code: null,
    name,
    shortName: name,
    agencyClass: 'dinas',
    assistantField: null,
    headTitle: null,
  }
  return { agency }
}

describe('the links of a meeting', () => {
  it('a revoked or expired link opens nothing', () => {
    expect(isValid(link('a'), NOW)).toBe(true)
    expect(isValid(link('a', { revokedAt: at(5) }), NOW)).toBe(false)
    expect(isValid(link('a', { expiresAt: at(NOW) }), NOW)).toBe(false)
  })

  it('only seats without a valid link get a new one', () => {
    const lacking = linksLacking([seat('a'), seat('b'), seat('c')], [link('a'), link('b', { revokedAt: at(5) })], NOW)
    expect(lacking.map((wanted) => (wanted.kind === 'agency' ? wanted.agencyId : null))).toEqual(['b', 'c'])
  })

  it('a fresh link shows its address beside what the list says of it now', () => {
    const issued = { ...link('b'), url: 'https://x/masuk#s' }
    expect(withIssued([link('a')], [issued])).toEqual([issued, link('a')])
    expect(withIssued([link('b', { revokedAt: at(5) })], [issued])).toEqual([{ ...issued, revokedAt: 5 }])
  })
})
