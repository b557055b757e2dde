import * as z from 'zod/mini'
import { agencyId, personId } from '../ids.ts'

/**
 * What a session may be: the secretariat (sekretariat), a leader (pimpinan: regent, deputy, secretary),
 * one agency's seat, a viewer (peserta), a screen (layar), or the server itself where a rule of the
 * house acts without a person.
 */
export const actorKind = z.enum(['secretariat', 'leader', 'agency', 'viewer', 'screen', 'system'])
export type ActorKind = z.output<typeof actorKind>

export const actor = z.strictObject({
  personId,
  kind: actorKind,
  name: z.string(),
  /** Office held, as typed on entry; null where none was given. */
  title: z.nullable(z.string()),
  /** The seat an agency speaks for; null for everyone else. */
  agencyId: z.nullable(agencyId),
})
/** Who asks. Comes from the session, never from the message. */
export type Actor = z.output<typeof actor>

export const SYSTEM: Actor = {
  personId: personId.parse('system'),
  kind: 'system',
  name: 'Rakor',
  title: null,
  agencyId: null,
}
