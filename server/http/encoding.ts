import type { Request } from 'express'
import type { Encoding } from './state-cache.ts'

/** The smallest encoding the client reads. */
export function encodingFor(request: Request): Encoding {
  if (request.acceptsEncodings('br') !== false) return 'br'
  return request.acceptsEncodings('gzip') === false ? 'identity' : 'gzip'
}
