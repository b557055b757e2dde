import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { agencyId, streamId } from '../../shared/ids.ts'
import { after, instant } from '../../shared/temporal.ts'
import { kadinkes, sari } from '../../shared/testing/people.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import type { Database } from '../database/schema.ts'
import type { StoredAccount } from './accounts.ts'
import type { Link } from './links.ts'
import type { Session } from './session.ts'
import { SqlAccountStore } from './sql-account-store.ts'
import { SqlLinkStore } from './sql-link-store.ts'
import { SqlSessionStore } from './sql-session-store.ts'

const now = instant.parse(Date.UTC(2021, 6, 27, 2))
const q2 = streamId.parse('m-q2')

const session: Session = {
  id: 'hash-1',
  person: kadinkes,
  stream: q2,
  linkId: 'l-1',
  accountId: null,
  createdAt: now,
  lastUsedAt: now,
  expiresAt: after(now, 1_000),
}
const ofSari: Session = { ...session, person: sari, stream: null, linkId: null, accountId: 'a-sari' }

const shown: Link = {
  linkId: 'l-1',
  stream: q2,
  kind: 'agency',
  agencyId: agencyId.parse('dinkes'),
  label: null,
  createdAt: now,
  expiresAt: null,
  revokedAt: null,
  sentAt: null,
  openedAt: null,
}
const link = { ...shown, secretHash: 'secret-1' }

const account: StoredAccount = {
  accountId: 'a-sari',
  login: 'sari',
  name: 'Sari Wulandari',
  title: null,
  kind: 'secretariat',
  passwordHash: 'hash',
  createdAt: now,
  deactivatedAt: null,
}

/** A store of sessions, with the links and the account that they name. */
async function sessionsIn(database: Kysely<Database>): Promise<SqlSessionStore> {
  await new SqlLinkStore(database).add([link, { ...link, linkId: 'l-2', secretHash: 'secret-2' }])
  await new SqlAccountStore(database).add(account)
  return new SqlSessionStore(database)
}

/** What identity asks of every database. */
export function identityStoresKeep(kind: string, open: () => Promise<OpenDatabase>): void {
  describe(`sessions in ${kind}`, () => {
    it('are found as they were added', async () => {
      await using opened = await open()
      const store = await sessionsIn(opened.db)
      await store.add(session)
      await store.add({ ...ofSari, id: 'hash-2' })
      expect(await store.find('hash-1')).toEqual(session)
      expect(await store.find('hash-2')).toEqual({ ...ofSari, id: 'hash-2' })
      expect(await store.find('hash-3')).toBeNull()
    })

    it('know when they were last used', async () => {
      await using opened = await open()
      const store = await sessionsIn(opened.db)
      await store.add(session)
      await store.touch('hash-1', after(now, 500))
      expect(await store.find('hash-1')).toEqual({ ...session, lastUsedAt: after(now, 500) })
    })

    it('are removed once', async () => {
      await using opened = await open()
      const store = await sessionsIn(opened.db)
      await store.add(session)
      expect(await store.remove('hash-1')).toBe(true)
      expect(await store.remove('hash-1')).toBe(false)
      expect(await store.find('hash-1')).toBeNull()
    })

    it('are removed with their link, or with their account but for one', async () => {
      await using opened = await open()
      const store = await sessionsIn(opened.db)
      await store.add(session)
      await store.add({ ...session, id: 'other-link', linkId: 'l-2' })
      await store.add({ ...ofSari, id: 'here' })
      await store.add({ ...ofSari, id: 'elsewhere' })
      expect(await store.removeOfLink('l-1')).toEqual(['hash-1'])
      expect(await store.removeOfAccount('a-sari', 'here')).toEqual(['elsewhere'])
      expect(await store.find('other-link')).not.toBeNull()
      expect(await store.find('here')).not.toBeNull()
    })

    it('are removed when they expired or were not used', async () => {
      await using opened = await open()
      const store = await sessionsIn(opened.db)
      const later = after(now, 10_000)
      await store.add({ ...session, id: 'expired', expiresAt: later, lastUsedAt: later })
      await store.add({ ...session, id: 'unused', expiresAt: after(later, 1), lastUsedAt: now })
      await store.add({ ...session, id: 'alive', expiresAt: after(later, 1), lastUsedAt: later })
      expect((await store.removeEnded(later, now)).toSorted()).toEqual(['expired', 'unused'])
      expect(await store.find('alive')).not.toBeNull()
    })
  })

  describe(`links in ${kind}`, () => {
    it('are found by their secret and listed by their meeting', async () => {
      await using opened = await open()
      const store = new SqlLinkStore(opened.db)
      const other = {
        ...link,
        linkId: 'l-2',
        secretHash: 'secret-2',
        createdAt: after(now, 1),
        expiresAt: after(now, 9),
      }
      await store.add([link, other, { ...link, linkId: 'l-3', secretHash: 'secret-3', stream: streamId.parse('m-q3') }])
      expect(await store.findBySecret('secret-1')).toEqual(shown)
      expect(await store.findBySecret('secret-4')).toBeNull()
      expect((await store.ofStream(q2)).map(({ linkId, expiresAt }) => [linkId, expiresAt])).toEqual([
        ['l-1', null],
        ['l-2', after(now, 9)],
      ])
    })

    it('are renewed in their own meeting only', async () => {
      await using opened = await open()
      const store = new SqlLinkStore(opened.db)
      await store.add([link])
      expect(await store.renew(streamId.parse('m-q3'), 'l-1', 'secret-9', null)).toBeNull()
      expect(await store.renew(q2, 'l-1', 'secret-9', after(now, 9))).toMatchObject({
        linkId: 'l-1',
        expiresAt: after(now, 9),
      })
      expect(await store.findBySecret('secret-1')).toBeNull()
      expect(await store.findBySecret('secret-9')).not.toBeNull()
    })

    it('know when they were sent last, and when somebody first came in', async () => {
      await using opened = await open()
      const store = new SqlLinkStore(opened.db)
      await store.add([link])
      expect(await store.sent(q2, 'l-1', now)).toBe(true)
      expect(await store.sent(q2, 'l-1', after(now, 5))).toBe(true)
      expect(await store.sent(streamId.parse('m-q3'), 'l-1', now)).toBe(false)
      await store.opened('l-1', after(now, 6))
      await store.opened('l-1', after(now, 7))
      expect(await store.ofStream(q2)).toEqual([{ ...shown, sentAt: after(now, 5), openedAt: after(now, 6) }])
      await store.renew(q2, 'l-1', 'secret-9', null)
      expect(await store.ofStream(q2)).toMatchObject([{ sentAt: null, openedAt: after(now, 6) }])
    })

    it('are revoked for good, at the first time', async () => {
      await using opened = await open()
      const store = new SqlLinkStore(opened.db)
      await store.add([link])
      expect(await store.revoke(q2, 'l-1', now)).toBe(true)
      expect(await store.revoke(q2, 'l-1', after(now, 5))).toBe(true)
      expect(await store.revoke(q2, 'l-2', now)).toBe(false)
      expect(await store.findBySecret('secret-1')).toMatchObject({ revokedAt: now })
      expect(await store.renew(q2, 'l-1', 'secret-9', null)).toBeNull()
    })
  })

  describe(`accounts in ${kind}`, () => {
    it('are found by login and by id; a login is taken once', async () => {
      await using opened = await open()
      const store = new SqlAccountStore(opened.db)
      expect(await store.isEmpty()).toBe(true)
      expect(await store.add(account)).toBe(true)
      expect(await store.add({ ...account, accountId: 'a-other' })).toBe(false)
      expect(await store.isEmpty()).toBe(false)
      expect(await store.find({ login: 'sari' })).toEqual(account)
      expect(await store.find({ accountId: 'a-sari' })).toEqual(account)
      expect(await store.find({ accountId: 'a-other' })).toBeNull()
    })

    it('are listed by login, and closed since the first time they were', async () => {
      await using opened = await open()
      const store = new SqlAccountStore(opened.db)
      await store.add(account)
      await store.add({ ...account, accountId: 'a-dewi', login: 'dewi' })
      await store.setDeactivated('a-sari', now)
      await store.setDeactivated('a-sari', after(now, 9))
      const [dewi, sari] = await store.list()
      expect([dewi?.login, dewi?.deactivatedAt, sari?.deactivatedAt]).toEqual(['dewi', null, now])
      await store.setDeactivated('a-sari', null)
      expect(await store.find({ accountId: 'a-sari' })).toEqual(account)
    })

    it('keep a new password', async () => {
      await using opened = await open()
      const store = new SqlAccountStore(opened.db)
      await store.add(account)
      await store.changePassword('a-sari', 'another hash')
      expect(await store.find({ login: 'sari' })).toEqual({ ...account, passwordHash: 'another hash' })
    })

    it('begin with one that spends a token; of two who come with it at once one is first', async () => {
      await using opened = await open()
      const store = new SqlAccountStore(opened.db)
      await store.addToken('token', now)
      expect(await store.addFirstAccount('guessed', instant.parse(0), account)).toBe(false)
      expect(await store.addFirstAccount('token', now, account)).toBe(false)
      const added = await Promise.all(
        ['a-1', 'a-2'].map((id) =>
          store.addFirstAccount('token', instant.parse(0), { ...account, accountId: id, login: id }),
        ),
      )
      expect(added.filter((first) => first)).toHaveLength(1)
      await store.addToken('late', now)
      expect(await store.addFirstAccount('late', instant.parse(0), account)).toBe(false)
    })
  })
}
