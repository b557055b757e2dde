import type { CheckResponse, SealedVersionSummary } from '../../shared/protocol/http-minutes.ts'
import { readCheckCode } from '../documents/check-code.ts'
import type { SealedStore, SealedVersion } from '../documents/sealed-store.ts'
import { done, type Asked, type Endpoint } from './endpoint.ts'

export interface CheckEndpoints {
  readonly byCode: Endpoint<Asked>
  readonly byFile: Endpoint<Asked>
}

/** Whether a paper or a file is what was sealed here. For everybody: it tells what stands on the first page, and no more. */
export function checkEndpoints(sealed: SealedStore): CheckEndpoints {
  const known = async (version: SealedVersion | null, file: string | null): Promise<CheckResponse> => {
    if (version === null) return { sealed: null }
    const all = await sealed.versions(version.stream)
    const newest = Math.max(version.version, ...all.map((other) => other.version))
    const files = await sealed.files(version.code)
    return { sealed: { ...summaryOf(version), chain: version.chain, newest, files: [...files], file } }
  }

  return {
    byCode: async ({ request }) => {
      const code = readCheckCode(String(request.params['code']))
      return done(await known(code === null ? null : await sealed.byCode(code), null))
    },

    byFile: async ({ request }) => {
      const found = await sealed.byFile(String(request.params['sha256']).toLowerCase())
      return done(await known(found?.version ?? null, found?.name ?? null))
    },
  }
}

/** What everybody may know of a sealed version. */
export function summaryOf(sealed: SealedVersion): SealedVersionSummary {
  const { code, version, seq, number, title, regency, date, sealedAt } = sealed
  return { code, version, seq, number, title, regency, date, sealedAt }
}
