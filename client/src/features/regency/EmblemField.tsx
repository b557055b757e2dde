import { useState } from 'react'
import type { RegencyResponse } from '../../../../shared/protocol/http-house.ts'
import { EMBLEM_BYTES } from '../../../../shared/regency/settings.ts'
import { readRegencySettings, removeEmblem, saveEmblem } from '../../http/house.ts'
import type { Answered } from '../../http/request.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import layout from '../../ui/layout.module.css'

interface EmblemFieldProps {
  readonly slot: string
  readonly stored: RegencyResponse
  readonly onStored: (stored: RegencyResponse) => void
}

/** The regency's emblem, stored as soon as it is chosen. */
export function EmblemField({ slot, stored, onStored }: EmblemFieldProps) {
  const words = useWords()
  const { t } = words
  const [problem, setProblem] = useState<string | null>(null)
  const told = (answer: Answered<RegencyResponse>): void => {
    setProblem(answer.ok ? null : errorWords(words, answer.error, 'Asia/Jakarta'))
    if (answer.ok) onStored(answer.value)
  }
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    if (file.size > EMBLEM_BYTES) return setProblem(t('fault.too-large'))
    told(await saveEmblem(slot, file))
  }
  const remove = async (): Promise<void> => {
    const removed = await removeEmblem(slot)
    told(removed.ok ? await readRegencySettings(slot) : removed)
  }
  return (
    <div className={layout.row}>
      <Field label={t('regency.emblem')} hint={t('regency.emblem.hint')} problem={problem}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept="image/png,image/svg+xml,.png,.svg"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        )}
      </Field>
      {stored.emblemType !== null && (
        <Button size="small" onClick={() => void remove()}>
          {t('regency.emblem.remove')}
        </Button>
      )}
    </div>
  )
}
