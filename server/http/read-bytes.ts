import type { Request } from 'express'

/** The body as it was sent; null when it is longer than `limit` bytes, of which no more than that is held. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array | null> {
  const announced = Number(request.headers['content-length'] ?? 0)
  const portions: Buffer[] = []
  let length = 0
  // What is too long is read to its end all the same, and let go: a browser hears no answer while it still sends.
  for await (const portion of request) {
    if (!Buffer.isBuffer(portion)) continue
    length += portion.byteLength
    if (announced <= limit && length <= limit) portions.push(portion)
    else portions.length = 0
  }
  return announced > limit || length > limit ? null : Buffer.concat(portions)
}
