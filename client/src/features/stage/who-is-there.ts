import type { Seat } from '../../../../shared/meeting/attendance.ts'
import type { Translate } from '../../i18n/translate.ts'

/** Who sits at an agency's place, in a line: `Kepala Dinas · Ani Wijaya, hadir`. */
export function whoIsThere(t: Translate, { agency, presence }: Seat): string {
  switch (presence.kind) {
    case 'unrecorded':
      return agency.headTitle ?? agency.agencyClass
    case 'absent':
      return [agency.headTitle, t('attendance.absent')].filter((part) => part !== null).join(' · ')
    case 'in-person':
    case 'represented': {
      const person = presence.title === null ? presence.name : `${presence.name}, ${presence.title}`
      return `${person} · ${t(presence.kind === 'in-person' ? 'attendance.in-person' : 'attendance.represented')}`
    }
  }
}
