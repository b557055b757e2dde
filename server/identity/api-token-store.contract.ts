import { describe, expect, it } from 'vitest'
import { after, instant } from '../../shared/temporal.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import type { ApiToken } from './api-tokens.ts'
import { SqlApiTokenStore } from './sql-api-token-store.ts'

const now = instant.parse(Date.UTC(2021, 6, 27, 2))
const token: ApiToken = {
  tokenId: 't-1',
  label: 'e-Monev',
  scopes: ['documents:read', 'ledger:read'],
  createdBy: 'p-sari',
  createdAt: now,
  expiresAt: null,
  revokedAt: null,
  lastUsedAt: null,
}

/** What tokens ask of every database. */
export function apiTokensAreKept(kind: string, open: () => Promise<OpenDatabase>): void {
  describe(`tokens of other systems in ${kind}`, () => {
    it('are found by their secret as they were added, and listed as they were made', async () => {
      await using opened = await open()
      const store = new SqlApiTokenStore(opened.db)
      const second = { ...token, tokenId: 't-2', createdAt: after(now, 1), expiresAt: after(now, 9) }
      await store.add({ ...second, secretHash: 'hash-2' })
      await store.add({ ...token, secretHash: 'hash-1' })
      expect(await store.findBySecret('hash-1')).toEqual(token)
      expect(await store.findBySecret('hash-3')).toBeNull()
      expect(await store.list()).toEqual([token, second])
    })

    it('never have the same secret twice', async () => {
      await using opened = await open()
      const store = new SqlApiTokenStore(opened.db)
      await store.add({ ...token, secretHash: 'hash-1' })
      await expect(store.add({ ...token, tokenId: 't-2', secretHash: 'hash-1' })).rejects.toThrow()
    })

    it('know when they were used and stay revoked since the first time', async () => {
      await using opened = await open()
      const store = new SqlApiTokenStore(opened.db)
      await store.add({ ...token, secretHash: 'hash-1' })
      await store.used('t-1', after(now, 5))
      expect(await store.revoke('t-1', after(now, 6))).toBe(true)
      expect(await store.revoke('t-1', after(now, 7))).toBe(true)
      expect(await store.list()).toEqual([{ ...token, lastUsedAt: after(now, 5), revokedAt: after(now, 6) }])
      expect(await store.revoke('t-none', now)).toBe(false)
    })
  })
}
