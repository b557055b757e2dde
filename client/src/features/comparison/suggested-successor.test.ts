import { describe, expect, it } from 'vitest'
import { agencyId } from '../../../../shared/ids.ts'
import { suggestedSuccessor } from './suggested-successor.ts'

const id = (name: string) => agencyId.parse(name)
const succeeded = (name: string, ...successors: readonly string[]) => ({
  agencyId: id(name),
  successors: successors.map(id),
})
const seated = new Set([id('dinkes'), id('dinsos')])
const suggest = (name: string, ...registry: readonly ReturnType<typeof succeeded>[]) =>
  suggestedSuccessor(registry, seated, id(name))

describe('the suggested successor', () => {
  it('is the one agency that took over, through several mergers if need be', () => {
    expect(suggest('bkkbn', succeeded('bkkbn', 'dinsos'))).toBe('dinsos')
    expect(suggest('old', succeeded('old', 'middle'), succeeded('middle', 'dinkes'))).toBe('dinkes')
  })

  it('is nobody after a split, without a word in the list, or when the list runs in a circle', () => {
    expect(suggest('split', succeeded('split', 'dinkes', 'dinsos'))).toBeNull()
    expect(suggest('unknown')).toBeNull()
    expect(suggest('a', succeeded('a', 'b'), succeeded('b', 'a'))).toBeNull()
  })
})
