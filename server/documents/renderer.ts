import type { RenderRequest } from './render.ts'

/** Port to the drawing of files, off the thread that answers people. Several at once wait for their turn. */
export interface Renderer extends AsyncDisposable {
  /** Rejects with RenderingFailed when it takes too long or cannot be drawn; the next file is not affected. */
  render(request: RenderRequest): Promise<Uint8Array>
}

export class RenderingFailed extends Error {
  override readonly name = 'RenderingFailed'
}
