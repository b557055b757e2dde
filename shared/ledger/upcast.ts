import { eventCodec, type Lifts } from '../stream/upcast.ts'
import { ledgerEvent } from './duty.ts'

/** How ledger events of older shapes become today's. Empty: no stored shape has changed yet. */
const lifts: Lifts = {}

export const ledgerEventCodec = eventCodec((input) => ledgerEvent.parse(input), lifts)
