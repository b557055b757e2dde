import type { AgencyId } from '../ids.ts'
import type { DemonstrationPart } from './http.ts'

const names = { secretariat: 'sekretariat', leader: 'pimpinan', viewer: 'peserta', screen: 'layar' } as const

/** The slot in which a part of the demonstration is played: the same part again is the same session. */
export function slotOfPart(part: DemonstrationPart): string {
  if (part.kind !== 'agency') return names[part.kind]
  return `opd${part.agencyId.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`.slice(0, 16)
}

/** The part that is played in a slot, so that an address can name it; null when none of them is. */
export function partOfSlot(
  slot: string,
  agencies: readonly { readonly agencyId: AgencyId }[],
): DemonstrationPart | null {
  const parts: readonly DemonstrationPart[] = [
    ...(['secretariat', 'leader', 'viewer', 'screen'] as const).map((kind) => ({ kind })),
    ...agencies.map(({ agencyId }) => ({ kind: 'agency' as const, agencyId })),
  ]
  return parts.find((part) => slotOfPart(part) === slot) ?? null
}
