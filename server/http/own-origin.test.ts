import { describe, expect, it } from 'vitest'
import { ownOrigin } from './own-origin.ts'

describe('without a proxy', () => {
  const isOwn = ownOrigin(null, 0)

  it('[AD4] a page of the host that was reached is our own', () => {
    expect(isOwn('http://10.0.0.5:3000', '10.0.0.5:3000')).toBe(true)
    expect(isOwn('http://rakor.lan', 'rakor.lan:80')).toBe(true)
  })

  it('[AD4] a page of another host, port or scheme is foreign', () => {
    expect(isOwn('http://evil.example', '10.0.0.5:3000')).toBe(false)
    expect(isOwn('http://10.0.0.5:4000', '10.0.0.5:3000')).toBe(false)
    expect(isOwn('https://10.0.0.5:3000', '10.0.0.5:3000')).toBe(false)
    expect(isOwn('http://10.0.0.5:3000.evil.example', '10.0.0.5:3000')).toBe(false)
  })

  it('[AD4] an origin that is hidden or no address at all is foreign', () => {
    expect(isOwn('null', '10.0.0.5:3000')).toBe(false)
    expect(isOwn('', '10.0.0.5:3000')).toBe(false)
    expect(isOwn('http://10.0.0.5:3000', undefined)).toBe(false)
    expect(isOwn('http://a b', 'a b')).toBe(false)
  })

  it('a missing origin is no foreign one', () => {
    expect(isOwn(undefined, '10.0.0.5:3000')).toBe(true)
  })
})

describe('behind a proxy', () => {
  const isOwn = ownOrigin('https://rakor.example.go.id/', 1)

  it('the public address is our own, whatever host the proxy names', () => {
    expect(isOwn('https://rakor.example.go.id', '127.0.0.1:3000')).toBe(true)
  })

  it('the host may be reached by https', () => {
    expect(isOwn('https://rakor.lan', 'rakor.lan')).toBe(true)
    expect(isOwn('https://other.lan', 'rakor.lan')).toBe(false)
  })
})
