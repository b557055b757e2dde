import type { MeetingCommand } from '../../../../shared/meeting/commands.ts'
import type { Fault } from '../../../../shared/protocol/fault.ts'
import type { Rejection } from '../../../../shared/stream/rejection.ts'

/** Fields of commands that people type, the most telling first. */
const typedFields = ['text', 'question', 'reply', 'reason', 'topic', 'title'] as const

/** What a person had typed into a command, to be given back; null when it held no words of theirs. */
export function typedTextOf(command: Readonly<Record<string, unknown>>): string | null {
  const texts = typedFields.flatMap((field) => {
    const value = command[field]
    return typeof value === 'string' && value.trim() !== '' ? [value] : []
  })
  return texts.length === 0 ? null : texts.join('\n')
}

/**
 * The command to send when the person sends it again, having read why it was refused: a stale edit now replaces the
 * text they were shown.
 */
export function sentAgain(command: MeetingCommand, because: Rejection | Fault): MeetingCommand {
  const isStale = 'reason' in because && because.reason === 'stale-edit'
  return isStale && 'baseRevision' in command ? { ...command, baseRevision: because.revision } : command
}
