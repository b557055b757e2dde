import { agencyMessages } from './messages/agencies.ts'
import { agendaMessages } from './messages/agenda.ts'
import { boardMessages } from './messages/board.ts'
import { briefMessages } from './messages/brief.ts'
import { checkMessages } from './messages/checks.ts'
import { comparisonMessages } from './messages/comparison.ts'
import { connectionMessages } from './messages/connection.ts'
import { detailMessages } from './messages/details.ts'
import { directiveMessages } from './messages/directives.ts'
import { entranceMessages } from './messages/entrance.ts'
import { figureMessages } from './messages/figures.ts'
import { floorMessages } from './messages/floor.ts'
import { guideMessages } from './messages/guide.ts'
import { generalMessages } from './messages/general.ts'
import { importFindingMessages } from './messages/import-findings.ts'
import { importMessages } from './messages/imports.ts'
import { keyMessages } from './messages/keys.ts'
import { ledgerMessages } from './messages/ledger.ts'
import { meetingMessages } from './messages/meeting.ts'
import { minutesMessages } from './messages/minutes.ts'
import { noteMessages } from './messages/notes.ts'
import { obstacleMessages } from './messages/obstacles.ts'
import { participantMessages } from './messages/participants.ts'
import { readinessMessages } from './messages/readiness.ts'
import { recordingMessages } from './messages/recording.ts'
import { refusalMessages } from './messages/refusals.ts'
import { roomMessages } from './messages/room.ts'
import { schemeMessages } from './messages/schemes.ts'
import { searchMessages } from './messages/search.ts'
import { seatMessages } from './messages/seats.ts'
import { settingsMessages } from './messages/settings.ts'
import { timelineMessages } from './messages/timeline.ts'
import { tokenMessages } from './messages/tokens.ts'

/** Every word on screen, in both languages. */
export const messages = {
  ...generalMessages,
  ...entranceMessages,
  ...roomMessages,
  ...searchMessages,
  ...seatMessages,
  ...settingsMessages,
  ...tokenMessages,
  ...meetingMessages,
  ...agencyMessages,
  ...agendaMessages,
  ...figureMessages,
  ...boardMessages,
  ...checkMessages,
  ...comparisonMessages,
  ...schemeMessages,
  ...briefMessages,
  ...obstacleMessages,
  ...participantMessages,
  ...readinessMessages,
  ...floorMessages,
  ...noteMessages,
  ...keyMessages,
  ...guideMessages,
  ...minutesMessages,
  ...timelineMessages,
  ...directiveMessages,
  ...ledgerMessages,
  ...importMessages,
  ...importFindingMessages,
  ...detailMessages,
  ...connectionMessages,
  ...recordingMessages,
  ...refusalMessages,
}

export type MessageKey = keyof typeof messages
