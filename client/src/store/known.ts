import type { StreamView } from '../sync/stream-view.ts'

type Known<State> = NonNullable<StreamView<State, unknown>['stream']>

/** The stream of a view; a provider shows nothing that reads it before it is known. */
export function known<State>(view: Pick<StreamView<State, unknown>, 'stream'>): Known<State> {
  if (view.stream === null) throw new Error('read before the stream is known')
  return view.stream
}
