import type { Request } from 'express'
import * as z from 'zod'
import { lineOfText } from '../../shared/text.ts'
import {
  draftId,
  FILE_NAME_HEADER,
  WORKBOOK_BYTES,
  type AppliedResponse,
  type DraftsResponse,
  type ImportDraft,
  type ImportPreview,
  type ImportWish,
  type ReadingNews,
  type ReadingWish,
} from '../../shared/protocol/http-imports.ts'
import type { ApiError } from '../../shared/protocol/http.ts'
import type { DraftAnswer, Imports } from '../imports/imports.ts'
import type { StoredDraft } from '../imports/import-store.ts'
import type { ReadingProgress } from '../workbooks/workbook-reader.ts'
import {
  answered,
  done,
  nothingMore,
  refuse,
  type Endpoint,
  type EndpointWith,
  type OfMeeting,
  type Reply,
} from './endpoint.ts'
import { lineByLine, type LineByLine } from './ndjson.ts'
import { readBytes } from './read-bytes.ts'

/** What an import is asked for over HTTP. */
export type HttpImports = Pick<Imports, 'begin' | 'look' | 'lines' | 'apply' | 'drafts' | 'discard' | 'find'>

export interface ImportEndpoints {
  readonly list: Endpoint<OfMeeting>
  readonly upload: Endpoint<OfMeeting>
  readonly read: EndpointWith<OfMeeting, ReadingWish>
  readonly lines: Endpoint<OfMeeting>
  readonly apply: EndpointWith<OfMeeting, ImportWish>
  readonly discard: Endpoint<OfMeeting>
}

const noSuchDraft = refuse({ refused: 'no-such-thing' })
const offset = z.coerce.number().pipe(z.int().min(0).max(1_000_000))

export function importEndpoints(imports: HttpImports): ImportEndpoints {
  return {
    list: async ({ stream }) => {
      const drafts = await imports.drafts(stream)
      return done({ drafts: drafts.map(shown) } satisfies DraftsResponse)
    },

    upload: async ({ request, response, caller, stream }) => {
      const fileName = fileNameIn(request)
      if (fileName === null) return refuse({ fault: 'malformed', problem: `${FILE_NAME_HEADER} names no file` })
      const bytes = await readBytes(request, WORKBOOK_BYTES)
      if (bytes === null) return refuse({ fault: 'too-large', limitBytes: WORKBOOK_BYTES })
      const { personId } = caller.person
      return await narrated(lineByLine(response), (listening) =>
        imports.begin(stream, personId, { fileName, bytes }, listening),
      )
    },

    read: async ({ request, response, stream }, { mapping }) => {
      const draft = draftIn(request)
      if (draft === null) return noSuchDraft
      return await narrated(lineByLine(response), (listening) => imports.look(stream, draft, mapping, listening))
    },

    lines: async ({ request, stream }) => {
      const draft = draftIn(request)
      const from = offset.safeParse(queryOf(request).get('offset') ?? '0')
      if (draft === null || !from.success) return noSuchDraft
      const found = await imports.lines(stream, draft, from.data)
      return found.ok ? done(found.value) : refuse(errorOf(found))
    },

    apply: async ({ request, caller, stream }, wish) => {
      const draft = draftIn(request)
      if (draft === null) return noSuchDraft
      const applied = await imports.apply(stream, caller.person, draft, wish)
      if (!applied.ok) return refuse(errorOf(applied))
      if (applied.value.ok) return done(applied.value.came satisfies AppliedResponse)
      const { answer } = applied.value
      return refuse(answer.result === 'rejected' ? answer.rejection : answer.fault)
    },

    discard: async ({ request, stream }) => {
      const id = draftIn(request)
      const draft = id === null ? null : await imports.find(stream, id)
      if (draft === null || draft.appliedAt !== null) return noSuchDraft
      await imports.discard(draft)
      return nothingMore
    },
  }
}

type Listening = Parameters<Imports['look']>[3]

/** Says how far the reading is, then what became of it. */
async function narrated(
  lines: LineByLine,
  work: (listening: Listening) => Promise<DraftAnswer<ImportPreview>>,
): Promise<Reply> {
  const say = (news: ReadingNews): void => lines.say(news)
  let step: ReadingProgress['step'] | null = null
  let told = -1
  const onProgress = (progress: ReadingProgress): void => {
    if (progress.step === step && progress.done - told < 0.02) return
    step = progress.step
    told = progress.done
    say({ progress })
  }
  try {
    const read = await work({ onProgress, signal: lines.signal })
    if (read.ok) say({ preview: read.value })
    else if (read.problem === 'refused') say({ refusedFile: read.refusal })
    else say({ error: errorOf(read) })
  } catch (error) {
    // Nobody listens any more: the reading was broken off, as it should be.
    if (!lines.signal.aborted) throw error
  }
  return answered
}

function errorOf(problem: DraftAnswer<unknown> & { readonly ok: false }): ApiError {
  switch (problem.problem) {
    case 'no-such-meeting':
      return { fault: 'meeting-not-found' }
    case 'file-gone':
      return { refused: 'file-gone' }
    case 'no-such-draft':
      return { refused: 'no-such-thing' }
    case 'refused':
      return { fault: 'malformed', problem: problem.refusal.reason }
  }
}

function shown({ draftId: id, fileName, bytes, createdAt, appliedAt }: StoredDraft): ImportDraft {
  return { draftId: id, fileName, bytes, createdAt, appliedAt }
}

function draftIn(request: Request): string | null {
  const id = draftId.safeParse(request.params['draft'])
  return id.success ? id.data : null
}

/** The name of the file that was sent; null where the header names none. */
export function fileNameIn(request: Request): string | null {
  const sent = request.get(FILE_NAME_HEADER) ?? ''
  try {
    const name = lineOfText.safeParse(decodeURIComponent(sent).split(/[/\\]/).at(-1)?.slice(-200))
    return name.success ? name.data : null
  } catch {
    return null
  }
}

/** What stands behind the question mark: Express is told not to read it, since hardly any address has any. */
export function queryOf(request: Request): URLSearchParams {
  return new URL(request.originalUrl, 'http://rakor').searchParams
}
