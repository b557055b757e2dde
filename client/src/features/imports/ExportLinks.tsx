import { useState } from 'react'
import { downloadExport, type ImportPlace } from '../../http/imports.ts'
import { exportKind, type ExportFormat, type ExportKind } from '../../../../shared/protocol/http-imports.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'

const formats: readonly ExportFormat[] = ['xlsx', 'csv']

/** The meeting's figures, lines and obstacles as workbooks in the layout that an import takes. */
export function ExportLinks({ place }: { readonly place: ImportPlace }) {
  const words = useWords()
  const { t } = words
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const [problem, setProblem] = useState<string | null>(null)
  const download = async (kind: ExportKind, format: ExportFormat): Promise<void> => {
    const error = await downloadExport(place, kind, format)
    setProblem(error === null ? null : errorWords(words, error, zone))
  }
  return (
    <Panel title={t('imports.export')}>
      <div className={layout.row}>
        {exportKind.options.flatMap((kind) =>
          formats.map((format) => (
            <Button key={`${kind}.${format}`} size="small" onClick={() => void download(kind, format)}>
              {t(`imports.export.${kind}`)} .{format}
            </Button>
          )),
        )}
      </div>
      {problem !== null && <Banner tone="bad">{problem}</Banner>}
    </Panel>
  )
}
