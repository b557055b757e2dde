/** Ends a switch over data that may be older than this code; throws naming what it did not know. */
export function assertNever(value: never, what: string): never {
  throw new Error(`unknown ${what}: ${JSON.stringify(value)}`)
}
