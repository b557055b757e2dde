import { expect, it } from 'vitest'
import { streamId } from '../../shared/ids.ts'
import { liveMeeting } from '../../shared/testing/meeting-fixture.ts'
import { sari } from '../../shared/testing/people.ts'
import { SearchProjection } from '../search/search-projection.ts'
import { SqlSearchStore } from '../search/sql-search-store.ts'
import { demonstrationIn, sariIn } from '../testing/entries.ts'
import { openHouse, type House } from '../testing/house.ts'

const own = streamId.parse('m-demonstration')
const other = streamId.parse('m-other')

/** The same note in two meetings. */
async function twoMeetings(house: House): Promise<void> {
  const { state, history } = liveMeeting().and(sari, {
    type: 'note.add',
    noteId: 'n1',
    itemId: null,
    kind: 'note',
    text: 'Jalan desa',
    aboutAgencyId: null,
  })
  const search = new SearchProjection(new SqlSearchStore(house.database.db), { text: async () => null })
  for (const stream of [own, other]) {
    await house.meetings.happened(stream, state, history)
    await search.opened(stream, state, history.length)
  }
}

it('an account finds what all meetings have, a seat what its own has, a screen nothing', async () => {
  await using house = await openHouse()
  await twoMeetings(house)
  const account = await sariIn(house)
  expect((await account.get('/api/search?words=jalan', 'sari')).json).toMatchObject({ count: 2 })
  const seat = house.browser()
  await demonstrationIn(seat, 'agency', 'dinkes')
  await demonstrationIn(seat, 'screen')
  expect((await seat.get('/api/search?words=jalan', 'dinkes')).json).toMatchObject({
    count: 1,
    hits: [{ stream: own, text: 'Jalan desa' }],
  })
  expect((await seat.get(`/api/search?words=jalan&meeting=${other}`, 'dinkes')).status).toBe(403)
  expect((await seat.get('/api/search?words=jalan', 'screen')).status).toBe(403)
})

it('a search without words, or with what there is none of, is refused by name', async () => {
  await using house = await openHouse()
  const account = await sariIn(house)
  for (const query of [
    '',
    'words=%20',
    'words=a&kind=gossip',
    'words=a&offset=-1',
    `words=${'a'.repeat(201)}`,
    'words=a&x=1',
  ])
    expect([query, (await account.get(`/api/search?${query}`, 'sari')).status]).toEqual([query, 400])
})
