import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { expect, it } from 'vitest'
import { ledgerCommand, ledgerEvent } from '../ledger/duty.ts'
import { meetingCommand } from '../meeting/commands.ts'
import { meetingEvent } from '../meeting/events.ts'
import { rejection } from '../stream/rejection.ts'
import { answer, catchUp, presence, recordedMessage, welcome } from './down.ts'
import { fault } from './fault.ts'
import { catchUpRequest, envelope, hello, pointer } from './up.ts'
import { PROTOCOL_VERSION } from './version.ts'

const wire = {
  hello,
  envelope,
  catchUpRequest,
  pointer,
  recordedMessage,
  catchUp,
  presence,
  welcome,
  answer,
  fault,
  rejection,
  meetingCommand,
  meetingEvent,
  ledgerCommand,
  ledgerEvent,
}

const WHAT_TO_DO = `The shape of the wire has changed. Pages that are open somewhere still speak the old one:
raise PROTOCOL_VERSION, say in version.ts what is new, and write down the new fingerprint here.
A changed event also needs a lift in upcast.ts, since old ones are stored.`

it('[AD3] a changed wire shape has a new protocol number', () => {
  const shapes = Object.entries(wire).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })])
  const fingerprint = createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16)
  expect({ PROTOCOL_VERSION, fingerprint }, WHAT_TO_DO).toEqual({
    PROTOCOL_VERSION: 1,
    fingerprint: 'c9a5f2fe416ab229',
  })
})
