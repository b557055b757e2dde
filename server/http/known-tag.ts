import type { Request } from 'express'

/**
 * Whether the client has what `tag` stands for. Express' own answer will not do: a page that names a tag with
 * `fetch` makes the browser add `Cache-Control: no-cache`, which Express takes as a wish for the whole body.
 */
export function knowsTag(request: Request, tag: string): boolean {
  const shown = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? []
  return shown.includes(tag)
}
