import { describe, expect, it } from 'vitest'
import { commandId } from '../../../shared/ids.ts'
import { sari } from '../../../shared/testing/people.ts'
import { instant } from '../../../shared/temporal.ts'
import type { Device, KeptCommand } from './device.ts'

/** What every device must keep. `open` comes to the same storage each time, as a page does after a reload. */
export function deviceContract(name: string, storage: () => { readonly open: () => Promise<Device> }): void {
  const place = 'sekretariat m-1'
  const command = (id: string, order: number, changes: Partial<KeptCommand> = {}): KeptCommand => ({
    commandId: commandId.parse(id),
    tab: 'tab-1',
    order,
    issuedAt: instant.parse(order),
    by: sari,
    command: { type: 'note.add', text: 'Tender gagal “é 漢 🙂”' },
    because: null,
    ...changes,
  })

  describe(`what ${name} keeps`, () => {
    it('a place nobody was at holds nothing', async () => {
      const device = await storage().open()
      expect(await device.read(place)).toEqual({ commands: [], drafts: [], snapshot: null })
    })

    it('commands are there after a reload, in the order of their clicks, whatever order they were kept in', async () => {
      const { open } = storage()
      const device = await open()
      await device.keepCommand(place, command('b', 2))
      await device.keepCommand(place, command('a', 1))
      await device.keepCommand(place, command('c', 3, { because: { reason: 'not-found', what: 'note', id: 'n' } }))
      device.close()
      const { commands } = await (await open()).read(place)
      expect(commands).toEqual([
        command('a', 1),
        command('b', 2),
        command('c', 3, { because: { reason: 'not-found', what: 'note', id: 'n' } }),
      ])
    })

    it('a command kept again replaces itself, and a forgotten one is gone', async () => {
      const device = await storage().open()
      await device.keepCommand(place, command('a', 1))
      await device.keepCommand(place, command('a', 1, { tab: 'tab-2' }))
      await device.keepCommand(place, command('b', 2))
      await device.forgetCommand(place, commandId.parse('b'))
      await device.forgetCommand(place, commandId.parse('never-there'))
      expect((await device.read(place)).commands).toEqual([command('a', 1, { tab: 'tab-2' })])
    })

    it('each tab has its own text in a field', async () => {
      const { open } = storage()
      const device = await open()
      await device.keepDraft(place, { tab: 'tab-1', field: 'note.new', text: 'satu' })
      await device.keepDraft(place, { tab: 'tab-2', field: 'note.new', text: 'dua' })
      await device.keepDraft(place, { tab: 'tab-1', field: 'note.new', text: 'satu lagi' })
      await device.forgetDraft(place, 'tab-2', 'note.new')
      device.close()
      expect((await (await open()).read(place)).drafts).toEqual([
        { tab: 'tab-1', field: 'note.new', text: 'satu lagi' },
      ])
    })

    it('of a stream the newest state is kept', async () => {
      const { open } = storage()
      const device = await open()
      await device.keepSnapshot(place, { log: 'log-1', seq: 1, stateVersion: 1, state: { total: 1 }, me: sari })
      await device.keepSnapshot(place, { log: 'log-1', seq: 2, stateVersion: 1, state: { total: 5 }, me: sari })
      device.close()
      expect((await (await open()).read(place)).snapshot).toEqual({
        log: 'log-1',
        seq: 2,
        stateVersion: 1,
        state: { total: 5 },
        me: sari,
      })
    })

    it('what belongs to one session is not given to another, nor one stream’s to another', async () => {
      const device = await storage().open()
      await device.keepCommand(place, command('a', 1))
      await device.keepDraft(place, { tab: 'tab-1', field: 'note.new', text: 'satu' })
      for (const other of ['pimpinan m-1', 'sekretariat m-2'])
        expect(await device.read(other)).toEqual({ commands: [], drafts: [], snapshot: null })
    })

    it('what was kept is a copy: nobody changes it from outside', async () => {
      const device = await storage().open()
      const state = { amounts: [1] }
      await device.keepSnapshot(place, { log: 'log-1', seq: 1, stateVersion: 1, state, me: sari })
      state.amounts.push(2)
      expect((await device.read(place)).snapshot?.state).toEqual({ amounts: [1] })
    })
  })
}
