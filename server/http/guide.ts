import type { StreamId } from '../../shared/ids.ts'
import type { GuideRequest, GuideResponse } from '../../shared/protocol/http.ts'
import { done, refuse, type Endpoint, type EndpointWith, type Known } from './endpoint.ts'

/** The demonstration that plays itself, as HTTP needs it. */
export interface PlayedDemonstration {
  shown(): GuideResponse
  play(): void
  pause(): void
}

/** Whose meeting it is, and how it is played; null: there is no demonstration. */
export interface GuideParts {
  readonly guide: PlayedDemonstration | null
  readonly cast: { readonly stream: StreamId } | null
}

/** Watching, starting and pausing it, from within the demonstration alone. */
export function guideEndpoints({ guide, cast }: GuideParts): {
  readonly show: Endpoint<Known>
  readonly change: EndpointWith<Known, GuideRequest>
} {
  const ofDemonstration = ({ caller }: Known): PlayedDemonstration | null =>
    cast !== null && caller.stream === cast.stream ? guide : null
  return {
    show: async (given) => {
      const own = ofDemonstration(given)
      return own === null ? refuse({ refused: 'no-demonstration' }) : done(own.shown())
    },
    change: async (given, { wanted }) => {
      const own = ofDemonstration(given)
      if (own === null) return refuse({ refused: 'no-demonstration' })
      if (wanted === 'play') own.play()
      else own.pause()
      return done(own.shown())
    },
  }
}
