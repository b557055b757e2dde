/** Whether a page of this `Origin` header may speak to the server that was reached as this `Host`. */
export type OwnOrigin = (origin: string | undefined, host: string | undefined) => boolean

/**
 * Knows this server's own address: the public one, and whatever host it was reached by. Only behind a proxy may that
 * be https, since the server itself speaks plain HTTP. A missing origin is no foreign one: browsers send none when
 * they read from their own server, so whoever guards a change must ask for more.
 */
export function ownOrigin(publicUrl: string | null, trustedProxies: number): OwnOrigin {
  const publicOrigin = publicUrl === null ? null : new URL(publicUrl).origin
  const schemes = trustedProxies > 0 ? ['https:', 'http:'] : ['http:']
  return (origin, host) => {
    if (origin === undefined || origin === publicOrigin) return true
    return host !== undefined && schemes.some((scheme) => origin === originOf(scheme, host))
  }
}

/** Without the port where it is the usual one, as browsers write it. */
function originOf(scheme: string, host: string): string | null {
  return URL.canParse(`${scheme}//${host}`) ? new URL(`${scheme}//${host}`).origin : null
}
