import type * as z from 'zod/mini'
import { actor, type Actor } from '../stream/actor.ts'

/** Leads the secretariat's desk; in the meeting fixture she also holds the operator's part. */
export const sari = person({
  personId: 'p-sari',
  kind: 'secretariat',
  name: 'Sari Wulandari',
  title: 'Kabag Pembangunan',
})
export const dewi = person({ personId: 'p-dewi', kind: 'secretariat', name: 'Dewi Anggraini', title: 'Notulis' })
/** Holds the chair in the meeting fixture. */
export const bupati = person({ personId: 'p-bupati', kind: 'leader', name: 'Hj. Ratna Kusuma', title: 'Bupati' })
export const sekda = person({ personId: 'p-sekda', kind: 'leader', name: 'Agus Prabowo', title: 'Sekretaris Daerah' })
export const kadinkes = person({
  personId: 'p-kadinkes',
  kind: 'agency',
  name: 'dr. Budi Hartono',
  title: 'Kepala Dinas',
  agencyId: 'dinkes',
})
/** Sits beside the head of the health office, at the same seat. */
export const stafDinkes = person({ personId: 'p-staf-dinkes', kind: 'agency', name: 'Rina', agencyId: 'dinkes' })
export const kadisPupr = person({
  personId: 'p-pupr',
  kind: 'agency',
  name: 'Ir. Joko Santoso',
  title: 'Kepala Dinas',
  agencyId: 'dpupr',
})
export const camat = person({
  personId: 'p-camat',
  kind: 'agency',
  name: 'Siti Aminah',
  title: 'Camat',
  agencyId: 'kec-mlati',
})
export const peserta = person({ personId: 'p-peserta', kind: 'viewer', name: 'Peserta' })
export const layar = person({ personId: 'p-layar', kind: 'screen', name: 'Layar' })

/** Everybody who has a session, one or more of each kind. */
export const everybody: readonly Actor[] = [
  sari,
  dewi,
  bupati,
  sekda,
  kadinkes,
  stafDinkes,
  kadisPupr,
  camat,
  peserta,
  layar,
]

/** An actor from what a test cares to say; no title and no agency unless given. */
export function person(said: Partial<z.input<typeof actor>> & { personId: string; kind: Actor['kind'] }): Actor {
  return actor.parse({ name: said.personId, title: null, agencyId: null, ...said })
}
