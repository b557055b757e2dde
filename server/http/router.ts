import { json, raw, Router, type RequestHandler } from 'express'
import { registryCommand } from '../../shared/agencies/registry-commands.ts'
import {
  demonstrationEntry,
  guideRequest,
  linkEntry,
  linkRenewal,
  newAccount,
  newComparison,
  newLinks,
  newMeeting,
  passwordChange,
  passwordEntry,
  setUpEntry,
} from '../../shared/protocol/http.ts'
import { accountActivity, passwordReset, regencyChange, TABLE_BYTES } from '../../shared/protocol/http-house.ts'
import { EMBLEM_BYTES } from '../../shared/regency/settings.ts'
import type { Agencies } from '../agencies/agencies.ts'
import { importWish, readingWish } from '../../shared/protocol/http-imports.ts'
import { MAX_SIGNED_BYTES } from '../../shared/protocol/http-minutes.ts'
import { newApiToken } from '../../shared/protocol/http-tokens.ts'
import type { DetailStore } from '../details/detail-store.ts'
import type { Accounts } from '../identity/accounts.ts'
import type { DemonstrationCast } from '../identity/demonstration-cast.ts'
import type { SessionDoorkeeper } from '../identity/doorkeeper.ts'
import type { Entrances } from '../identity/entrances.ts'
import type { GuessLimits } from '../identity/guess-limits.ts'
import type { HouseAction } from '../../shared/protocol/house-rules.ts'
import type { ApiTokens } from '../identity/api-tokens.ts'
import type { Links } from '../identity/links.ts'
import type { Sessions } from '../identity/sessions.ts'
import { MAX_PROOF_BYTES } from '../../shared/ledger/duty.ts'
import type { RegencyStore } from '../regency/regency-store.ts'
import type { WorkbookWriter } from '../workbooks/workbook-writer.ts'
import type { TableReader } from '../workbooks/table-reader.ts'
import { accountEndpoints } from './accounts.ts'
import { apiV1 } from './api/routes.ts'
import { agencyEndpoints } from './agencies.ts'
import { takeComparison } from './comparison.ts'
import { allowed, answer, known, ofMeeting, withBody, type Endpoint, type Known, type OfMeeting } from './endpoint.ts'
import { detailLines } from './details.ts'
import { guideEndpoints, type PlayedDemonstration } from './guide.ts'
import { exportFile } from './exports.ts'
import type { HttpRooms } from './http-rooms.ts'
import { importEndpoints, type HttpImports } from './imports.ts'
import { checkEndpoints } from './checks.ts'
import { documentEndpoints, type DocumentParts } from './documents.ts'
import { linkEndpoints } from './links.ts'
import { meetingEndpoints, type MeetingList } from './meetings.ts'
import { proofEndpoints, type ProofParts } from './proofs.ts'
import { emblemPicture, regencyEndpoints } from './regency.ts'
import type { SearchStore } from '../search/search-store.ts'
import { searchEndpoint } from './search.ts'
import { sessionEndpoints } from './session.ts'
import { signedEndpoints } from './signed.ts'
import { streamState } from './streams.ts'
import { transcriptEndpoints, type TranscriptParts } from './transcripts.ts'
import { tokenEndpoints } from './tokens.ts'

export interface ApiParts extends DocumentParts, ProofParts, TranscriptParts {
  readonly sessions: Sessions
  readonly accounts: Accounts
  readonly links: Links
  readonly apiTokens: ApiTokens
  readonly limits: GuessLimits
  readonly entrances: Entrances
  readonly doorkeeper: SessionDoorkeeper
  /** Null: there is no demonstration to enter. */
  readonly cast: DemonstrationCast | null
  /** The demonstration that plays itself; null where there is none. */
  readonly guide: PlayedDemonstration | null
  readonly rooms: HttpRooms
  /** Which log this server works on. */
  readonly log: string
  readonly meetings: MeetingList
  readonly agencies: Pick<Agencies, 'list' | 'change'>
  readonly tables: TableReader
  readonly regency: RegencyStore
  readonly imports: HttpImports
  readonly details: DetailStore
  readonly writer: WorkbookWriter
  readonly search: Pick<SearchStore, 'find'>
}

const BODY_BYTES = 64 * 1024
/** Two hundred agencies with long names come with a new meeting. */
const MEETING_BYTES = 256 * 1024
/** A thousand agencies come with an import. */
const REGISTRY_BYTES = 1024 * 1024
/** A mapping of a hundred sheets, with what was decided about a hundred names. */
const MAPPING_BYTES = 1024 * 1024

/** Everything under `/api`. */
export function apiRouter(parts: ApiParts): Router {
  const { doorkeeper } = parts
  const session = sessionEndpoints({ ...parts, hasTls: parts.publicUrl?.startsWith('https:') ?? false })
  const meetings = meetingEndpoints(parts.meetings, parts.rooms)
  const links = linkEndpoints(parts)
  const accounts = accountEndpoints(parts)
  const isTrial = (): Promise<boolean> => parts.accounts.isEmpty()
  const agencies = agencyEndpoints(parts.agencies, parts.tables, isTrial)
  const regency = regencyEndpoints(parts.regency)
  const guide = guideEndpoints(parts)
  const imports = importEndpoints(parts.imports)

  const body = json({ limit: BODY_BYTES })
  const meetingBody = json({ limit: MEETING_BYTES })
  const mappingBody = json({ limit: MAPPING_BYTES })
  const registryBody = json({ limit: REGISTRY_BYTES })
  const workbook = raw({ type: () => true, limit: TABLE_BYTES })
  const picture = raw({ type: () => true, limit: EMBLEM_BYTES })
  const by = (endpoint: Endpoint<Known>): RequestHandler => answer(known(doorkeeper, endpoint))
  const may = (action: HouseAction, endpoint: Endpoint<Known>): RequestHandler => by(allowed(action, isTrial, endpoint))

  const router = Router()
  router.get('/demonstration', answer(session.demonstration))
  router.get('/demonstration/guide', may('demonstration.guide', guide.show))
  router.post('/demonstration/guide', body, may('demonstration.guide', withBody(guideRequest, guide.change)))
  router.get('/sessions', answer(session.showAll))
  router.get('/session', by(session.show))
  router.delete('/session', by(session.leave))
  router.post('/session/password', body, answer(withBody(passwordEntry, session.byPassword)))
  router.post('/session/link', body, answer(withBody(linkEntry, session.byLink)))
  router.post('/session/demonstration', body, answer(withBody(demonstrationEntry, session.byDemonstration)))
  router.post('/set-up', body, answer(withBody(setUpEntry, session.bySetUp)))

  router.get('/accounts', may('accounts.manage', accounts.list))
  router.post('/accounts', body, may('accounts.create', withBody(newAccount, accounts.create)))
  router.post('/accounts/password', body, by(withBody(passwordChange, accounts.changePassword)))

  const oneAccount = '/accounts/:account'
  router.put(`${oneAccount}/active`, body, may('accounts.manage', withBody(accountActivity, accounts.setActive)))
  router.put(`${oneAccount}/password`, body, may('accounts.manage', withBody(passwordReset, accounts.resetPassword)))

  const tokens = tokenEndpoints(parts.apiTokens)
  router.get('/tokens', may('tokens.manage', tokens.list))
  router.post('/tokens', body, may('tokens.manage', withBody(newApiToken, tokens.issue)))
  router.delete('/tokens/:token', may('tokens.manage', tokens.revoke))
  router.use('/v1', apiV1(parts))

  router.get('/agencies', may('agencies.list', agencies.list))
  router.post('/agencies/table', workbook, may('agencies.change', agencies.readTable))
  router.post('/agencies', registryBody, may('agencies.change', withBody(registryCommand, agencies.change)))

  router.get('/regency', may('regency.show', regency.show))
  router.put('/regency', body, may('regency.change', withBody(regencyChange, regency.change)))
  router.get('/regency/emblem', emblemPicture(parts.regency))
  router.put('/regency/emblem', picture, may('regency.change', regency.changeEmblem))
  router.delete('/regency/emblem', may('regency.change', regency.removeEmblem))

  router.get('/meetings', may('meetings.list', meetings.list))
  router.post('/meetings', meetingBody, may('meetings.create', withBody(newMeeting, meetings.create)))

  const oneMeeting = '/meetings/:stream/links'
  router.get(oneMeeting, may('links.manage', ofMeeting(links.list)))
  router.post(oneMeeting, body, may('links.manage', ofMeeting(withBody(newLinks, links.issue))))
  router.post(`${oneMeeting}/:link/renewal`, body, may('links.manage', ofMeeting(withBody(linkRenewal, links.renew))))
  router.put(`${oneMeeting}/:link/sent`, may('links.manage', ofMeeting(links.sent)))
  router.post('/meetings/:stream/join-code', may('links.show-code', ofMeeting(links.joinCode)))
  router.delete(`${oneMeeting}/:link`, may('links.manage', ofMeeting(links.revoke)))

  router.post(
    '/meetings/:stream/comparison',
    body,
    may('comparison.take', ofMeeting(withBody(newComparison, takeComparison(parts.rooms)))),
  )

  const ofImports = (endpoint: Endpoint<OfMeeting>): RequestHandler => may('imports.manage', ofMeeting(endpoint))
  const allImports = '/meetings/:stream/imports'
  const oneImport = `${allImports}/:draft`
  router.get(allImports, ofImports(imports.list))
  router.post(allImports, ofImports(imports.upload))
  router.post(`${oneImport}/reading`, mappingBody, ofImports(withBody(readingWish, imports.read)))
  router.get(`${oneImport}/lines`, ofImports(imports.lines))
  router.post(`${oneImport}/application`, body, ofImports(withBody(importWish, imports.apply)))
  router.delete(oneImport, ofImports(imports.discard))
  router.get('/meetings/:stream/exports/:file', ofImports(exportFile(parts)))
  router.get('/meetings/:stream/details', by(ofMeeting(detailLines(parts.details, parts.rooms))))

  const documents = documentEndpoints(parts)
  const ofFiles = '/meetings/:stream/documents'
  router.get('/meetings/:stream/archive', may('archives.take', ofMeeting(documents.archive)))
  router.get(`${ofFiles}/:name`, by(ofMeeting(documents.file)))
  router.get(`${ofFiles}/at/:seq/:name`, by(ofMeeting(documents.file)))
  router.get(`${ofFiles}/agencies/:agency/lembar-tindak-lanjut.pdf`, by(ofMeeting(documents.agencySheet)))
  const signed = signedEndpoints(parts)
  const signedBody = raw({ type: () => true, limit: MAX_SIGNED_BYTES })
  const oneSigned = '/meetings/:stream/sealed/:code/signed'
  router.post(oneSigned, signedBody, may('signed.attach', ofMeeting(signed.attach)))
  router.get(oneSigned, by(ofMeeting(signed.show)))
  router.get('/meetings/:stream/sealed', by(ofMeeting(documents.sealed)))
  router.get('/meetings/:stream/events/:after', by(ofMeeting(documents.events)))

  router.get('/search', may('search', searchEndpoint(parts.search)))

  const transcripts = transcriptEndpoints(parts)
  const ofTranscript = '/meetings/:stream/transcript'
  router.get(ofTranscript, by(ofMeeting(transcripts.show)))
  router.put(ofTranscript, by(ofMeeting(transcripts.replace)))
  router.delete(ofTranscript, by(ofMeeting(transcripts.remove)))

  const proofs = proofEndpoints(parts)
  const proofBody = raw({ type: () => true, limit: MAX_PROOF_BYTES })
  router.post('/ledger/proofs', proofBody, may('proofs.send', proofs.send))
  router.get('/ledger/proofs/:sha256', may('proofs.show', proofs.show))

  const checks = checkEndpoints(parts)
  router.get('/checks/files/:sha256', answer(checks.byFile))
  router.get('/checks/:code', answer(checks.byCode))

  router.get('/streams/:stream/state', streamState(doorkeeper, parts.rooms, parts.log))
  return router
}
