import { isIPv4, isIPv6 } from 'node:net'

const V4_IN_V6 = '::ffff:'

/**
 * Whom to count for an address: an IPv4 address itself, but the /64 of an IPv6 address, since one household or
 * one phone has all of it. Anything else counts together.
 */
export function addressKey(address: string | undefined): string {
  if (address === undefined) return 'unknown'
  const lower = address.toLowerCase()
  const plain = lower.startsWith(V4_IN_V6) ? lower.slice(V4_IN_V6.length) : lower
  if (isIPv4(plain)) return plain
  return isIPv6(lower) ? `${network(lower)}::/64` : 'unknown'
}

/** The first four groups of an IPv6 address, written out. */
function network(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  if (tail === undefined) return groups.slice(0, 4).map(shortest).join(':')
  const after = tail.split(':').filter((group) => group !== '')
  // An address may end in dotted IPv4, which is two groups.
  const missing = 8 - groups.length - after.length - (tail.includes('.') ? 1 : 0)
  const whole = [...groups, ...Array.from({ length: missing }, () => '0'), ...after]
  return whole.slice(0, 4).map(shortest).join(':')
}

function shortest(group: string): string {
  return group.replace(/^0+(?=.)/, '')
}
