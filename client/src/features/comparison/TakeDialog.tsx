import { useCallback, useState } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import type { ComparisonKind, Succession } from '../../../../shared/meeting/comparison.ts'
import { takeComparison } from '../../http/comparison.ts'
import { listMeetings } from '../../http/meetings.ts'
import { newUuid } from '../../http/new-id.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'
import { EarlierPreview } from './EarlierPreview.tsx'

interface TakeDialogProps {
  readonly slot: string
  readonly stream: StreamId
  readonly kind: ComparisonKind
  readonly onClose: () => void
}

/** Chooses an earlier meeting, shows what it brings, and takes its figures to compare with. */
export function TakeDialog({ slot, stream, kind, onClose }: TakeDialogProps) {
  const words = useWords()
  const { t, format } = words
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const { answer } = useAnswer(useCallback(() => listMeetings(slot), [slot]))
  const [chosen, setChosen] = useState<StreamId | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [id] = useState(newUuid)

  const take = async (from: StreamId, successions: readonly Succession[]): Promise<void> => {
    setProblem(null)
    const taken = await takeComparison(slot, stream, { id, kind, from, successions: [...successions] })
    if (taken.ok) onClose()
    else setProblem(errorWords(words, taken.error, zone))
  }
  const others = answer === 'waiting' || !answer.ok ? [] : answer.value.meetings.filter((one) => one.stream !== stream)
  return (
    <Dialog title={t(`comparison.kind.${kind}`)} onClose={onClose}>
      <div className={layout.stack}>
        {answer === 'waiting' && <EmptyNote>{t('general.loading')}</EmptyNote>}
        {answer !== 'waiting' && !answer.ok && <Banner tone="bad">{errorWords(words, answer.error, zone)}</Banner>}
        {answer !== 'waiting' && answer.ok && others.length === 0 && (
          <EmptyNote>{t('comparison.choose.none')}</EmptyNote>
        )}
        {others.length > 0 && (
          <Field label={t('comparison.choose')}>
            {(control) => (
              <select
                {...control}
                value={chosen ?? ''}
                onChange={({ target }) => {
                  setProblem(null)
                  setChosen(others.find((one) => one.stream === target.value)?.stream ?? null)
                }}
              >
                <option value="">…</option>
                {others.map((one) => (
                  <option key={one.stream} value={one.stream}>
                    {format.longDate(one.date)} · {one.title}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {chosen !== null && (
          <EarlierPreview
            key={chosen}
            slot={slot}
            stream={chosen}
            kind={kind}
            onUse={(successions) => void take(chosen, successions)}
          />
        )}
        {problem !== null && (
          <Banner tone="bad" role="alert">
            {problem}
          </Banner>
        )}
      </div>
    </Dialog>
  )
}
