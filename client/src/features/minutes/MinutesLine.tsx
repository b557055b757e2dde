import { memo, useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import type { Line } from '../../../../shared/minutes/document.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDispatch } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import layout from '../../ui/layout.module.css'
import { LineEditor } from './LineEditor.tsx'
import styles from './MinutesLine.module.css'
import { ProposalForm } from './ProposalForm.tsx'
import { SourceMarks } from './SourceMarks.tsx'
import { useMayPropose } from './use-review.ts'

interface MinutesLineProps {
  readonly line: Line
  /** In whose block it stands; null: in nobody's. */
  readonly agencyId?: AgencyId | null
}

type Form = 'none' | 'edit' | 'propose'

/** One statement with where it came from; whoever may, words it in place or proposes other words. */
export const MinutesLine = memo(function MinutesLine({ line, agencyId = null }: MinutesLineProps) {
  const { t } = useWords()
  const dispatch = useDispatch()
  const mayWord = useCan('minutes.word-line') && line.isOpen
  const mayPropose = useMayPropose(agencyId) && line.isOpen
  const [form, setForm] = useState<Form>('none')
  const close = (): void => setForm('none')
  if (form === 'edit') return <LineEditor line={line} onClose={close} />
  const isLeftOut = line.text === ''
  return (
    <div className={styles.line} data-wording={line.wording}>
      <p className={layout.words} data-left-out={isLeftOut}>
        {line.lead !== null && <b>{line.lead}: </b>}
        {isLeftOut ? <s>{line.composed}</s> : line.text}
        {isLeftOut && <em> {t('minutes.left-out')}</em>}
      </p>
      <div className={styles.facts}>
        <SourceMarks sources={line.sources} />
        {line.wording === 'edited' && <span>✎ {t('minutes.worded')}</span>}
        {line.wording === 'outdated' && (
          <span className={styles.outdated}>
            ◆ {t('minutes.outdated')} {line.composed}
          </span>
        )}
        {mayWord && (
          <Button size="small" tone="quiet" onClick={() => setForm('edit')}>
            {t('general.edit')}
          </Button>
        )}
        {mayWord && line.revision > 0 && line.wording !== 'composed' && (
          <Button
            size="small"
            tone="quiet"
            onClick={() =>
              dispatch({
                type: 'minutes.word-line',
                lineId: line.id,
                baseRevision: line.revision,
                wording: { kind: 'as-composed' },
              })
            }
          >
            {t('minutes.as-composed')}
          </Button>
        )}
        {mayPropose && (
          <Button
            size="small"
            tone="quiet"
            aria-expanded={form === 'propose'}
            onClick={() => setForm(form === 'propose' ? 'none' : 'propose')}
          >
            {t('minutes.propose')}
          </Button>
        )}
      </div>
      {form === 'propose' && agencyId !== null && <ProposalForm line={line} agencyId={agencyId} onClose={close} />}
    </div>
  )
})
