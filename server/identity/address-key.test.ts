import { expect, it } from 'vitest'
import { addressKey } from './address-key.ts'

it('an IPv4 address counts for itself, also when it comes as IPv6', () => {
  expect(addressKey('203.0.113.7')).toBe('203.0.113.7')
  expect(addressKey('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(addressKey('::FFFF:203.0.113.7')).toBe('203.0.113.7')
})

it('all addresses of an IPv6 /64 count together, however they are written', () => {
  const key = addressKey('2001:db8:0:12::1')
  expect(addressKey('2001:0DB8:0000:0012:ffff:1:2:3')).toBe(key)
  expect(addressKey('2001:db8:0:12:0:0:0:99')).toBe(key)
  expect(addressKey('2001:db8:0:13::1')).not.toBe(key)
})

it('zeros that are left out are counted in', () => {
  expect(addressKey('2001:db8::1')).toBe('2001:db8:0:0::/64')
  expect(addressKey('::1')).toBe('0:0:0:0::/64')
  expect(addressKey('1::2:3:4:5:6:7')).toBe('1:0:2:3::/64')
  expect(addressKey('::1:2:3:4:5:6:7')).toBe('0:1:2:3::/64')
  expect(addressKey('64:ff9b::192.0.2.33')).toBe('64:ff9b:0:0::/64')
  expect(addressKey('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
})

it('whatever is no address counts together', () => {
  expect(addressKey(undefined)).toBe('unknown')
  expect(addressKey('nonsense')).toBe('unknown')
})
