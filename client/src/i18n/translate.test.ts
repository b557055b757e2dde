import { describe, expect, it } from 'vitest'
import { messages } from './messages.ts'
import { translateInto } from './translate.ts'
import { wordsIn } from './words/words-in.ts'

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted()

describe('the words of the interface', () => {
  it('every message says something in both languages and is filled in with the same values', () => {
    for (const [key, { id, en }] of Object.entries(messages)) {
      expect(id.trim(), key).not.toBe('')
      expect(en.trim(), key).not.toBe('')
      expect([...new Set(placeholders(en))], key).toEqual([...new Set(placeholders(id))])
    }
  })

  it('a message is filled in wherever its value is named', () => {
    expect(translateInto(wordsIn('id'))('turn.place', { n: 3 })).toBe('Giliran Anda ke-3')
    const text = translateInto(wordsIn('en'))('links.text', {
      who: 'DPUPR',
      meeting: 'Rakor',
      date: 'today',
      link: 'https://x',
    })
    expect(text).not.toMatch(/\{\w+\}/)
  })
})
