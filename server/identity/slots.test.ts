import { expect, it } from 'vitest'
import { cookieOf, MOST_SLOTS, noCookieOf, tokenIn, tokensIn } from './slots.ts'

it('each slot has its own secret', () => {
  const header = 'rakor.a=one; other=x; rakor.b2=two; rakor.NOT=three; rakor.=four'
  expect(tokenIn(header, 'a')).toBe('one')
  expect(tokenIn(header, 'b2')).toBe('two')
  expect([...tokensIn(header).keys()]).toEqual(['a', 'b2'])
})

it('a slot that is no slot has no secret', () => {
  expect(tokenIn('rakor.__proto__=one', '__proto__')).toBeNull()
  expect(tokenIn('rakor.a=one', 'toString')).toBeNull()
  expect(tokenIn(undefined, 'a')).toBeNull()
})

it('a flood of cookies does not make a flood of questions', () => {
  const header = Array.from({ length: 500 }, (_, turn) => `rakor.s${turn}=x`).join('; ')
  expect(tokensIn(header).size).toBe(2 * MOST_SLOTS)
})

it('no script reads the cookie and no other site sends it along', () => {
  expect(cookieOf('a', 'one', false)).toBe('rakor.a=one; Max-Age=1209600; Path=/; HttpOnly; SameSite=Lax')
})

it('reached by https, the cookie never travels without', () => {
  expect(cookieOf('a', 'one', true)).toContain('; Secure')
  expect(noCookieOf('a', true)).toBe('rakor.a=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax')
})
