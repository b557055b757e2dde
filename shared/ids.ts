import * as z from 'zod/mini'

// Ids are made where the click was (or by the server for what nobody clicked), so that a projection on
// the client and the record on the server speak of the same thing. Letters, digits, "_" and "-" only:
// they stand in addresses and file names.
const id = z.string().check(z.regex(/^[A-Za-z0-9_.:-]{1,80}$/))
// Where a rule of the house acts, an id is put together from others, so that it is the same each time.
const joinedId = z.string().check(z.regex(/^[A-Za-z0-9_.:-]{1,255}$/))

export const streamId = id.brand<'StreamId'>()
export const commandId = joinedId.brand<'CommandId'>()
export const personId = id.brand<'PersonId'>()
export const agencyId = id.brand<'AgencyId'>()
export const itemId = id.brand<'ItemId'>()
export const obstacleId = id.brand<'ObstacleId'>()
export const solutionId = id.brand<'SolutionId'>()
export const handId = id.brand<'HandId'>()
export const noteId = id.brand<'NoteId'>()
export const directiveId = id.brand<'DirectiveId'>()
export const batchId = id.brand<'BatchId'>()
export const proposalId = id.brand<'ProposalId'>()
export const dutyId = joinedId.brand<'DutyId'>()

/** A numbered list of events: one meeting, or the regency's ledger. */
export type StreamId = z.output<typeof streamId>
/** Made at the click; the same click sent twice has the same id. */
export type CommandId = z.output<typeof commandId>
export type PersonId = z.output<typeof personId>
export type AgencyId = z.output<typeof agencyId>
export type ItemId = z.output<typeof itemId>
export type ObstacleId = z.output<typeof obstacleId>
export type SolutionId = z.output<typeof solutionId>
export type HandId = z.output<typeof handId>
export type NoteId = z.output<typeof noteId>
export type DirectiveId = z.output<typeof directiveId>
/** What one workbook brought in. */
export type BatchId = z.output<typeof batchId>
export type ProposalId = z.output<typeof proposalId>
export type DutyId = z.output<typeof dutyId>

/** The one stream that outlives every meeting: what became of directives. */
export const LEDGER: StreamId = streamId.parse('ledger')
