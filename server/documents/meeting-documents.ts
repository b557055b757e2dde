import type { AgencyId, StreamId } from '../../shared/ids.ts'
import type { Duty } from '../../shared/ledger/duty.ts'
import type { EventLog, LoggedEvent } from '../log/event-log.ts'
import type { RegencyReader } from '../regency/regency-store.ts'
import { checkCodeOf } from './check-code.ts'
import { isPack, mediaTypeOf, type DocumentFile, type DocumentName } from './document-name.ts'
import { letterheadOf } from './letterhead.ts'
import type { Check } from './notula-sheet.ts'
import { allEvents } from './read-events.ts'
import type { Renderer } from './renderer.ts'
import type { SealedStore } from './sealed-store.ts'
import { isSealing } from './seals-observer.ts'

export interface DocumentWish {
  readonly stream: StreamId
  readonly name: DocumentName
  /** Whose sheet; null for every other file. */
  readonly agency: AgencyId | null
  /** As the meeting stood after this event; null: as it stands now. */
  readonly seq: number | null
  /** The address people reach this server by. */
  readonly origin: string
}

interface Parts {
  readonly log: Pick<EventLog, 'readAfter'>
  readonly renderer: Renderer
  readonly sealed: SealedStore
  readonly regency: RegencyReader
  /** Every duty of the regency. */
  readonly duties: () => Promise<readonly Duty[]>
}

/** The files of meetings. What was sealed is drawn once and is the same file ever after. */
export class MeetingDocuments {
  private readonly parts: Parts

  constructor(parts: Parts) {
    this.parts = parts
  }

  /** The file, or null when there is no such meeting or no such event. Rejects with StorageUnavailable, RenderingFailed. */
  async file(wish: DocumentWish): Promise<DocumentFile | null> {
    const events = await allEvents(this.parts.log, wish.stream, wish.seq)
    const last = events.at(-1)
    if (last === undefined || (wish.seq !== null && last.seq !== wish.seq)) return null
    if (isPack(wish.name)) return { name: wish.name, bytes: await this.draw(wish, beforeOpening(events), null) }
    const bytes = isSealing(last.type) ? await this.sealedFile(wish, events, last) : await this.draw(wish, events, null)
    return { name: wish.name, bytes }
  }

  private async sealedFile(wish: DocumentWish, events: readonly LoggedEvent[], last: LoggedEvent): Promise<Uint8Array> {
    const { sealed } = this.parts
    const code = checkCodeOf(last.chain)
    const check = { code, address: new URL(`/periksa/${code}`, wish.origin).href }
    // The observer may not have come to it yet; what is no version of its own, such as a sheet, is drawn each time.
    const isListed = (await sealed.byCode(code)) !== null
    if (wish.agency !== null || !isListed) return await this.draw(wish, events, check)
    const kept = await sealed.file(code, wish.name)
    if (kept !== null) return kept
    const drawn = await this.draw(wish, events, check)
    await sealed.keepFile(code, wish.name, mediaTypeOf(wish.name), drawn, last.at)
    // Somebody else may have been first; theirs is the one that counts.
    return (await sealed.file(code, wish.name)) ?? drawn
  }

  private async draw(wish: DocumentWish, events: readonly LoggedEvent[], check: Check | null): Promise<Uint8Array> {
    const { stream, name, agency } = wish
    const letterhead = await letterheadOf(this.parts.regency, events)
    const duties = isPack(name) ? await this.parts.duties() : []
    return await this.parts.renderer.render({ stream, name, agency, events, letterhead, check, duties })
  }
}

/** What people went in with: everything that was recorded before the meeting was first opened. */
function beforeOpening(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const opened = events.findIndex(({ type }) => type === 'meeting.opened')
  return opened === -1 ? events : events.slice(0, opened)
}
