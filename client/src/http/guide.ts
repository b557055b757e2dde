import { guideResponse, type GuideRequest, type GuideResponse } from '../../../shared/protocol/http.ts'
import { request, type Answered } from './request.ts'

const PATH = '/api/demonstration/guide'

/** How far the demonstration that plays itself is. */
export function guide(slot: string): Promise<Answered<GuideResponse>> {
  return request({ method: 'GET', path: PATH, slot }, (body) => guideResponse.parse(body))
}

/** Plays it, or lets it stand still. */
export function changeGuide(slot: string, asked: GuideRequest): Promise<Answered<GuideResponse>> {
  return request({ method: 'POST', path: PATH, slot, body: asked }, (body) => guideResponse.parse(body))
}
