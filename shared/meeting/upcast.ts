import { eventCodec, type Lifts } from '../stream/upcast.ts'
import { meetingEvent } from './events.ts'

/** How meeting events of older shapes become today's. Empty: no stored shape has changed yet. */
const lifts: Lifts = {}

export const meetingEventCodec = eventCodec((input) => meetingEvent.parse(input), lifts)
