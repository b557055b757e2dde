import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Request, RequestHandler, Response } from 'express'
import { encodingFor } from './encoding.ts'
import { knowsTag } from './known-tag.ts'
import type { Encoding } from './state-cache.ts'

interface ClientFile {
  /** With the dot. */
  readonly extension: string
  readonly tag: string
  /** Its name holds a hash of what it holds. */
  readonly isImmutable: boolean
  readonly body: Buffer
  readonly compressed: Partial<Readonly<Record<Encoding, Buffer>>>
}

/** The client's files by their path in addresses. */
export type ClientFiles = ReadonlyMap<string, ClientFile>

/**
 * Reads the built client into memory: a few hundred kilobytes that never change while the server runs, and no
 * address can lead out of them. A `.br` or `.gz` beside a file is its compressed form. Empty when nothing was built.
 */
export function readClientFiles(folder: string): ClientFiles {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const plain = paths.filter((path) => !['.br', '.gz', '.map'].includes(extname(path)))
  return new Map(plain.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, readClientFile(folder, path)]))
}

/**
 * Answers requests for the client's assets, of which a room needs a dozen at once: with no header but those that a
 * browser heeds for a script, a style or a typeface. An address of none goes on to the next handler.
 */
export function serveAssets(files: ClientFiles): RequestHandler {
  return (request, response, next) => {
    const file = files.get(request.path)
    if (file === undefined || !file.isImmutable || !isReading(request)) return next()
    response.set({ 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'same-origin' })
    sendClientFile(request, response, file)
  }
}

/** Answers requests for the client's files; an address of none goes on to the next handler. */
export function serveClientFiles(files: ClientFiles): RequestHandler {
  return (request, response, next) => {
    const file = extname(request.path) === '.html' ? undefined : files.get(request.path)
    if (file === undefined || !isReading(request)) return next()
    sendClientFile(request, response, file)
  }
}

/** Answers the addresses of pages with one that the client was built with; without it with the one for all. */
export function servePage(files: ClientFiles, name = '/index.html'): RequestHandler {
  return (request, response, next) => {
    const page = files.get(name) ?? files.get('/index.html')
    if (page === undefined) return next()
    sendClientFile(request, response, page)
  }
}

function isReading(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}

function readClientFile(folder: string, path: string): ClientFile {
  const body = readFileSync(path)
  return {
    extension: extname(path),
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    isImmutable: path.startsWith(join(folder, 'assets') + sep),
    body,
    compressed: {
      ...(existsSync(`${path}.br`) && { br: readFileSync(`${path}.br`) }),
      ...(existsSync(`${path}.gz`) && { gzip: readFileSync(`${path}.gz`) }),
    },
  }
}

function sendClientFile(request: Request, response: Response, file: ClientFile): void {
  const wanted = encodingFor(request)
  const encoding = file.compressed[wanted] === undefined ? 'identity' : wanted
  const tag = `"${file.tag}-${encoding}"`
  response.set({
    ETag: tag,
    'Cache-Control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  })
  if (knowsTag(request, tag)) return void response.status(304).end()
  if (encoding !== 'identity') response.set('Content-Encoding', encoding)
  response.type(file.extension).send(file.compressed[encoding] ?? file.body)
}
