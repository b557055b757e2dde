import type { RecordingCommand } from '../meeting/recording.ts'
import type { MeetingState } from '../meeting/state.ts'
import type { Chooser } from './chooser.ts'
import type { Asked } from './given.ts'

type Phrase = (choose: Chooser, meeting: MeetingState) => Asked

/** For every command about the recording, how somebody says it in this meeting. */
export const recordingPhrases: Readonly<Record<RecordingCommand['type'], Phrase>> = {
  'recording.place': (choose, meeting) => ({
    type: 'recording.place',
    startedAt: (meeting.lifecycle.openedAt ?? 0) + choose.number(600) * 1_000,
    address: choose.orNull('https://video.contoh.id/rekaman?v=1'),
  }),
  'recording.place-by-item': (choose) => ({
    type: 'recording.place-by-item',
    itemId: choose.item(),
    offsetMs: choose.number(3_600) * 1_000,
    address: choose.orNull('https://video.contoh.id/rekaman'),
  }),
  'recording.remove': () => ({ type: 'recording.remove' }),
  'recording.attach-transcript': (choose) => ({
    type: 'recording.attach-transcript',
    sha256: choose.of(['a', 'b']).repeat(64),
    fileName: 'rapat.vtt',
    cues: 1 + choose.number(3_000),
    unread: choose.number(2),
  }),
  'recording.remove-transcript': () => ({ type: 'recording.remove-transcript' }),
}
