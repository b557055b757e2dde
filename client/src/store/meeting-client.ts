import {
  directiveId,
  handId,
  itemId,
  noteId,
  obstacleId,
  proposalId,
  solutionId,
  type CommandId,
  type DirectiveId,
  type HandId,
  type ItemId,
  type NoteId,
  type ObstacleId,
  type ProposalId,
  type SolutionId,
} from '../../../shared/ids.ts'
import type { MeetingCommand } from '../../../shared/meeting/commands.ts'
import type { MeetingEvent } from '../../../shared/meeting/events.ts'
import type { MeetingState } from '../../../shared/meeting/state.ts'
import type { Pointer } from '../../../shared/protocol/up.ts'
import { newUuid } from '../http/new-id.ts'
import type { StreamClient } from '../sync/stream-client.ts'

/** What a screen may ask of a meeting. Ids of new things are made here, at the click. */
export interface MeetingClient {
  /** Gives a command: shown at once, kept on this device until the server has recorded it. */
  readonly dispatch: (command: MeetingCommand) => CommandId
  /** The meeting as it is shown now, for handlers; what is drawn reads it by `useMeeting`. */
  meeting(): MeetingState
  /** Lets go of a command that was refused. */
  discard(id: CommandId): void
  /** Points at a row of one's own slide; volatile. */
  point(pointer: Pointer): void
  /** Tries now, without waiting for the planned moment. */
  reconnect(): void
  newDirectiveId(): DirectiveId
  newHandId(): HandId
  newItemId(): ItemId
  newNoteId(): NoteId
  newObstacleId(): ObstacleId
  newProposalId(): ProposalId
  newSolutionId(): SolutionId
}

export function meetingClient(client: StreamClient<MeetingState, MeetingCommand, MeetingEvent>): MeetingClient {
  return {
    dispatch: (command) => client.dispatch(command),
    meeting: () => {
      const { stream } = client.view()
      if (stream === null) throw new Error('the meeting is not known yet')
      return stream.state
    },
    discard: (id) => client.discard(id),
    point: (pointer) => client.point(pointer),
    reconnect: () => client.reconnect(),
    newDirectiveId: () => directiveId.parse(newUuid()),
    newHandId: () => handId.parse(newUuid()),
    newItemId: () => itemId.parse(newUuid()),
    newNoteId: () => noteId.parse(newUuid()),
    newObstacleId: () => obstacleId.parse(newUuid()),
    newProposalId: () => proposalId.parse(newUuid()),
    newSolutionId: () => solutionId.parse(newUuid()),
  }
}
