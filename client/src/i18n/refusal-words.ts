import type { ApiError } from '../../../shared/protocol/http.ts'
import type { Fault } from '../../../shared/protocol/fault.ts'
import type { Rejection } from '../../../shared/stream/rejection.ts'
import { instant } from '../../../shared/temporal.ts'
import { conflictMessages } from './messages/conflicts.ts'
import type { TimeZone } from './dates.ts'
import type { Format } from './format.ts'
import type { Language } from './language.ts'
import type { MessageKey } from './messages.ts'
import type { Translate } from './translate.ts'

interface Speaker {
  readonly language: Language
  readonly t: Translate
  readonly format: Format
}

/** Why the rules refused, in a sentence for the person who asked. */
export function rejectionWords({ language, t, format }: Speaker, rejection: Rejection, zone: TimeZone): string {
  switch (rejection.reason) {
    case 'not-allowed':
      return t('refusal.not-allowed')
    case 'wrong-phase':
      return t('refusal.wrong-phase', { phase: phaseWord(t, rejection.phase) })
    case 'not-found':
      return t('refusal.not-found')
    case 'already-exists':
      return t('refusal.already-exists')
    case 'stale-edit':
      return t('refusal.stale-edit', { text: rejection.text })
    case 'figures-frozen':
      return t('refusal.figures-frozen')
    case 'import-used':
      return t(`refusal.import-used.${rejection.use}`, { agency: rejection.agencyId })
    case 'past-cut-off':
      return t('refusal.past-cut-off', { date: format.moment(instant.parse(rejection.cutOff), zone) })
    case 'conflict':
      return conflictMessages[rejection.problem]?.[language] ?? t('refusal.conflict')
  }
}

/** What went wrong before anything was decided. */
export function faultWords(t: Translate, fault: Fault): string {
  switch (fault.fault) {
    case 'malformed':
      return t('fault.malformed', { problem: fault.problem })
    case 'internal':
      return t('fault.internal', { incident: fault.incident })
    default: {
      return t(`fault.${fault.fault}`)
    }
  }
}

/** Why a request around a meeting was not answered as asked. */
export function errorWords(speaker: Speaker, error: ApiError | { readonly unreachable: true }, zone: TimeZone): string {
  if ('unreachable' in error) return speaker.t('session.unreachable')
  if ('fault' in error) return faultWords(speaker.t, error)
  if ('reason' in error) return rejectionWords(speaker, error, zone)
  return speaker.t(`refused.${error.refused}`)
}

const phaseKeys: Readonly<Record<string, MessageKey & `room.phase.${string}`>> = {
  unborn: 'room.phase.unborn',
  draft: 'room.phase.draft',
  live: 'room.phase.live',
  paused: 'room.phase.paused',
  closed: 'room.phase.closed',
  sealed: 'room.phase.sealed',
}

function phaseWord(t: Translate, phase: string): string {
  const key = phaseKeys[phase]
  return key === undefined ? phase : t(key)
}
