import type { RequestHandler } from 'express'
import type { RegencyChange, RegencyResponse } from '../../shared/protocol/http-house.ts'
import { checkEmblem } from '../regency/check-emblem.ts'
import type { RegencyStore } from '../regency/regency-store.ts'
import { done, nothingMore, refuse, type Endpoint, type EndpointWith, type Known } from './endpoint.ts'
import { sendError } from './errors.ts'

export interface RegencyEndpoints {
  readonly show: Endpoint<Known>
  readonly change: EndpointWith<Known, RegencyChange>
  readonly changeEmblem: Endpoint<Known>
  readonly removeEmblem: Endpoint<Known>
}

export function regencyEndpoints(regency: RegencyStore): RegencyEndpoints {
  const now = async () => done((await regency.read()) satisfies RegencyResponse)
  return {
    show: now,

    change: async (_known, { settings, revision }) =>
      (await regency.save(settings, revision)) ? now() : refuse({ refused: 'changed-meanwhile' }),

    changeEmblem: async ({ request }) => {
      const body: unknown = request.body
      const checked = Buffer.isBuffer(body) ? checkEmblem(body) : 'not-a-picture'
      if (typeof checked === 'string') return refuse({ refused: checked })
      await regency.saveEmblem(checked)
      return now()
    },

    removeEmblem: async () => {
      await regency.saveEmblem(null)
      return nothingMore
    },
  }
}

/** The emblem itself, which everybody may see: it stands on the town hall. Opened on its own it can do nothing. */
export function emblemPicture(regency: Pick<RegencyStore, 'emblem'>): RequestHandler {
  return async (_request, response) => {
    const emblem = await regency.emblem()
    if (emblem === null) return sendError(response, { refused: 'no-such-thing' })
    response.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    response.type(emblem.type).send(Buffer.from(emblem.image))
  }
}
