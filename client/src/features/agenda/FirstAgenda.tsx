import type { PlannedItem } from '../../../../shared/meeting/agenda.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeetingClient } from '../../store/use-meeting.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'

/** Minutes that a meeting of some fifty agencies can afford for each. */
const MINUTES = 5

/** Offered while there is no agenda: opening, recap, every agency once, closing. */
export function FirstAgenda() {
  const { t } = useWords()
  const client = useMeetingClient()
  const make = (): void => {
    const plain = (kind: 'opening' | 'recap' | 'closing', plannedMinutes: number): PlannedItem => ({
      itemId: client.newItemId(),
      kind,
      title: t(`agenda.first.${kind}`),
      agencyId: null,
      plannedMinutes,
    })
    const presentations = client.meeting().attendance.seats.map(({ agency }): PlannedItem => ({
      itemId: client.newItemId(),
      kind: 'presentation',
      title: agency.shortName,
      agencyId: agency.agencyId,
      plannedMinutes: MINUTES,
    }))
    const parts = [[plain('opening', 5), plain('recap', 10)], presentations, [plain('closing', 10)]]
    for (const items of parts) if (items.length > 0) client.dispatch({ type: 'agenda.add-items', items })
  }
  return (
    <div>
      <EmptyNote>{t('agenda.first.hint')}</EmptyNote>
      <Button tone="primary" onClick={make}>
        {t('agenda.first')}
      </Button>
    </div>
  )
}
