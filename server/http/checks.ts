import type { CheckResponse, SealedVersionSummary } from '../../shared/protocol/http-minutes.ts'
import { readCheckCode } from '../documents/check-code.ts'
import type { SealedStore, SealedVersion } from '../documents/sealed-store.ts'
import type { SignedFile, SignedStore } from '../documents/signed-store.ts'
import { done, type Asked, type Endpoint } from './endpoint.ts'
import { SIGNED_NAME, signedSummaryOf } from './signed.ts'

interface CheckParts {
  readonly sealed: SealedStore
  readonly signed: SignedStore
}

export interface CheckEndpoints {
  readonly byCode: Endpoint<Asked>
  readonly byFile: Endpoint<Asked>
}

/** Whether a paper or a file is what was sealed here. For everybody: it tells what stands on the first page, and no more. */
export function checkEndpoints({ sealed, signed }: CheckParts): CheckEndpoints {
  const known = async (
    version: SealedVersion | null,
    file: string | null,
    asked: SignedFile | null = null,
  ): Promise<CheckResponse> => {
    if (version === null) return { sealed: null }
    const all = await sealed.versions(version.stream)
    const newest = Math.max(version.version, ...all.map((other) => other.version))
    const files = await sealed.files(version.code)
    const final = await signed.final(version.code)
    const ofSigned = {
      signed: final === null ? null : signedSummaryOf(final),
      isReplaced: asked !== null && final !== null && asked.sha256 !== final.sha256,
    }
    return { sealed: { ...summaryOf(version), chain: version.chain, newest, files: [...files], file, ...ofSigned } }
  }

  return {
    byCode: async ({ request }) => {
      const code = readCheckCode(String(request.params['code']))
      return done(await known(code === null ? null : await sealed.byCode(code), null))
    },

    byFile: async ({ request }) => {
      const sha256 = String(request.params['sha256']).toLowerCase()
      const found = await sealed.byFile(sha256)
      if (found !== null) return done(await known(found.version, found.name))
      const brought = await signed.byFile(sha256)
      return done(
        brought === null
          ? await known(null, null)
          : await known(await sealed.byCode(brought.code), SIGNED_NAME, brought),
      )
    },
  }
}

/** What everybody may know of a sealed version. */
export function summaryOf(sealed: SealedVersion): SealedVersionSummary {
  const { code, version, seq, number, title, regency, date, sealedAt } = sealed
  return { code, version, seq, number, title, regency, date, sealedAt }
}
