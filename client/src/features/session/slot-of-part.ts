import type { DemonstrationPart } from '../../../../shared/protocol/http.ts'

const names = { secretariat: 'sekretariat', leader: 'pimpinan', viewer: 'peserta', screen: 'layar' } as const

/** The slot in which a part of the demonstration is played: the same part again is the same session. */
export function slotOfPart(part: DemonstrationPart): string {
  if (part.kind !== 'agency') return names[part.kind]
  return `opd${part.agencyId.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`.slice(0, 16)
}
