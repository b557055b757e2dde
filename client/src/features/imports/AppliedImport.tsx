import type { ImportRecord } from '../../../../shared/meeting/imports.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { UndoImport } from './ImportHistory.tsx'

/** An import that is in: what it brought, and the way to take it back. */
export function AppliedImport({ record }: { readonly record: ImportRecord }) {
  const { t, format } = useWords()
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const { figures, obstacles, details, undone, fileName } = record
  const brought = t('imports.brought', { figures, obstacles: obstacles.length, details: details?.lines ?? 0 })
  if (undone !== null) {
    const by = t('imports.undone', { who: undone.by.name, time: format.moment(undone.at, zone) })
    return (
      <Banner tone="info">
        {fileName}: {by}
      </Banner>
    )
  }
  return (
    <Banner tone="info" actions={<UndoImport record={record} />}>
      <b>{fileName}</b> {t('imports.applied', { brought })}
    </Banner>
  )
}
