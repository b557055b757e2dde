import { describe, expect, it } from 'vitest'
import { DeviceWriter } from './device-writer.ts'
import { DraftBook } from './draft-book.ts'
import { MemoryDevice } from './memory-device.ts'

const place = 'a m-1'

function book(device = new MemoryDevice(true), tab = 'tab-1') {
  const writer = new DeviceWriter(device, () => undefined)
  const drafts = new DraftBook({ place, tab, writer })
  const written = (): Promise<void> => writer.write(async () => undefined)
  const kept = async (): Promise<readonly string[]> => (await device.read(place)).drafts.map(({ text }) => text)
  return { drafts, written, kept, writer, device }
}

describe('a text being typed', () => {
  it('is kept on the device to the last letter, and says so only then', async () => {
    const { drafts, written, kept } = book()
    for (const text of ['T', 'Te', 'Tender']) drafts.write('note.new', text)
    expect([drafts.text('note.new'), drafts.isKept('note.new')]).toEqual(['Tender', false])
    await written()
    expect(drafts.isKept('note.new')).toBe(true)
    expect(await kept()).toEqual(['Tender'])
  })

  it('that was sent is forgotten behind the command that carries it, and a reload does not bring it back', async () => {
    const { drafts, written, kept, writer } = book()
    drafts.write('note.new', 'Tender')
    await written()
    const order: string[] = []
    void writer.write(async () => void order.push(`command kept, drafts: ${(await kept()).join()}`))
    drafts.clear('note.new')
    await written()
    expect(order).toEqual(['command kept, drafts: Tender'])
    expect(await kept()).toEqual([])
  })

  it('begun anew in the same moment as the one before was sent is kept', async () => {
    const { drafts, written, kept } = book()
    drafts.write('note.new', 'satu')
    drafts.clear('note.new')
    drafts.write('note.new', 'dua')
    await written()
    expect(await kept()).toEqual(['dua'])
  })

  it('of nothing but spaces does not hold anybody back from leaving', () => {
    const { drafts } = book()
    drafts.write('note.new', '  ')
    expect(drafts.isEmpty).toBe(true)
    drafts.write('floor.topic', 'Anggaran')
    expect(drafts.isEmpty).toBe(false)
  })

  it('left by a tab that is gone goes on here, unless something is typed in its field already', async () => {
    const { drafts, written, device } = book(new MemoryDevice(true), 'tab-2')
    const left = (field: string): { tab: string; field: string; text: string } => ({
      tab: 'tab-1',
      field,
      text: 'lama',
    })
    await device.keepDraft(place, left('note.new'))
    await device.keepDraft(place, left('floor.topic'))
    drafts.write('floor.topic', 'baru')
    drafts.adopt(left('note.new'))
    drafts.adopt(left('floor.topic'))
    await written()
    expect([drafts.text('note.new'), drafts.text('floor.topic')]).toEqual(['lama', 'baru'])
    expect((await device.read(place)).drafts).toEqual(
      expect.arrayContaining([
        { tab: 'tab-2', field: 'note.new', text: 'lama' },
        { tab: 'tab-2', field: 'floor.topic', text: 'baru' },
        { tab: 'tab-1', field: 'floor.topic', text: 'lama' },
      ]),
    )
  })
})
