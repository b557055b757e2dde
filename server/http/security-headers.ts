import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Nothing from elsewhere, nothing inline, nobody frames us. Headers that browsers heed only over https are left
 * out without it: a closed network often has none.
 */
export function securityHeaders(publicUrl: string | null): RequestHandler {
  const hasTls = publicUrl?.startsWith('https:') ?? false
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        // Older browsers do not count the sockets of the own host as 'self'.
        connectSrc: ["'self'", socketsOfHost],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: hasTls ? { maxAge: 15_552_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: hasTls,
    originAgentCluster: hasTls,
  })
}

function socketsOfHost({ headers: { host = '' } }: IncomingMessage, _response: ServerResponse): string {
  return /^[a-z0-9.-]+(:\d+)?$/i.test(host) ? `ws://${host} wss://${host}` : "'self'"
}
