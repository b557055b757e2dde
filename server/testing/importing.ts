import { randomUUID } from 'node:crypto'
import { streamId } from '../../shared/ids.ts'
import { meetingCommand } from '../../shared/meeting/commands.ts'
import { decideMeeting } from '../../shared/meeting/decide.ts'
import { FILE_NAME_HEADER, readingNews, type ImportPreview } from '../../shared/protocol/http-imports.ts'
import { draftMeeting } from '../../shared/testing/meeting-fixture.ts'
import { given, type Given } from '../../shared/testing/given.ts'
import type { Browser, Page } from './browser.ts'
import { sariIn } from './entries.ts'
import { openHouse, type House } from './house.ts'

export interface ImportHouse {
  readonly house: House
  /** The secretariat's browser, in slot `sari`. */
  readonly sari: Browser
  /** The meeting as it is now. */
  readonly now: () => Given
}

export const q2 = streamId.parse('m-q2')
export const imports = `/api/meetings/${q2}/imports`
const all = { figures: true, obstacles: true, details: true }

/** A house whose one meeting has come this far and follows what it is asked. */
export async function houseWith(meeting: Given = draftMeeting()): Promise<ImportHouse> {
  const house = await openHouse()
  let now = meeting
  const show = (): void =>
    void house.rooms.states.set(q2, { seq: now.history.length, stateVersion: 1, state: now.state })
  show()
  house.rooms.answering = ({ actor, command, commandId }) => {
    const said = meetingCommand.parse(command)
    const known = now.history.some((recorded) => recorded.commandId === commandId)
    if (known) return { result: 'recorded', seq: now.history.length }
    const decision = decideMeeting(now.state, said, actor, { at: house.clock.now(), chain: '' })
    if (!decision.ok) return { result: 'rejected', rejection: decision.rejection }
    const first = now.history.length + 1
    const recorded = decision.events.map((event, n) => ({
      seq: first + n,
      at: house.clock.now(),
      by: actor,
      commandId,
      event,
    }))
    now = given(...now.history, ...recorded)
    show()
    return { result: 'recorded', seq: now.history.length }
  }
  return { house, sari: await sariIn(house), now: () => now }
}

export function send(browser: Browser, slot = 'sari', name = 'rekap 2021.xlsx', body = 'bytes'): Promise<Page> {
  return browser.post(imports, slot, body, {
    'content-type': 'application/octet-stream',
    [FILE_NAME_HEADER]: encodeURIComponent(name),
  })
}

export const linesOf = (page: Page): readonly unknown[] =>
  page.text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

export async function previewed(browser: Browser): Promise<ImportPreview> {
  const last = readingNews.parse(linesOf(await send(browser)).at(-1))
  if (!('preview' in last)) throw new Error(JSON.stringify(last))
  return last.preview
}

export function apply(browser: Browser, draftId: string, wish: object = {}): Promise<Page> {
  const asked = { commandId: randomUUID(), target: 'present', take: all, ...wish }
  return browser.post(`${imports}/${draftId}/application`, 'sari', asked)
}
