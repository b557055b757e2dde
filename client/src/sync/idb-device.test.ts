import { deleteDB, openDB } from 'idb'
import * as fake from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { deviceContract } from './device.contract.ts'
import { openIdbDevice } from './idb-device.ts'

beforeEach(() => {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value)
  vi.stubGlobal('indexedDB', new fake.IDBFactory())
})

deviceContract('IndexedDB', () => ({ open: () => openIdbDevice() }))

it('what an older page wrote in another shape is left where it is, and hides nothing else', async () => {
  const device = await openIdbDevice()
  await device.keepDraft('a m-1', { tab: 't', field: 'note.new', text: 'utuh' })
  const raw = await openDB('rakor')
  await raw.put('drafts', { place: 'a m-1', tab: 't', field: 'old', kept: { words: 'bentuk lama' } })
  expect((await device.read('a m-1')).drafts).toEqual([{ tab: 't', field: 'note.new', text: 'utuh' }])
  expect(await raw.count('drafts')).toBe(2)
  raw.close()
  device.close()
})

it('a page of a newer build may change the tables; this one then keeps nothing more, and says so', async () => {
  const device = await openIdbDevice()
  await deleteDB('rakor')
  await expect(device.keepDraft('a m-1', { tab: 't', field: 'f', text: 'x' })).rejects.toThrow()
})
