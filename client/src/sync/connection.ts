import type { Fault } from '../../../shared/protocol/fault.ts'
import type { Instant } from '../../../shared/temporal.ts'

/** How this screen stands to its server. */
export type Connection =
  /** For the first time. */
  | { readonly status: 'connecting' }
  | { readonly status: 'catching-up' }
  | { readonly status: 'live' }
  /** Cut off; `retryAt` null: trying just now. */
  | { readonly status: 'reconnecting'; readonly attempt: number; readonly retryAt: Instant | null }
  /** The device itself says that it has no network. */
  | { readonly status: 'offline' }
  /** The server does not let this client in, and trying again by itself would not help. */
  | { readonly status: 'refused'; readonly fault: Fault }
