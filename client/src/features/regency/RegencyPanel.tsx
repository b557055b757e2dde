import { useCallback } from 'react'
import { readRegencySettings } from '../../http/house.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { RegencyForm } from './RegencyForm.tsx'

interface RegencyPanelProps {
  readonly slot: string
}

/** What the regency says of itself, once it is known. */
export function RegencyPanel({ slot }: RegencyPanelProps) {
  const words = useWords()
  const { t } = words
  const { answer, again } = useAnswer(useCallback(() => readRegencySettings(slot), [slot]))
  if (answer === 'waiting') return <EmptyNote>{t('general.loading')}</EmptyNote>
  if (!answer.ok)
    return (
      <Banner
        tone="bad"
        actions={
          <Button size="small" onClick={again}>
            {t('general.retry')}
          </Button>
        }
      >
        {errorWords(words, answer.error, 'Asia/Jakarta')}
      </Banner>
    )
  return <RegencyForm slot={slot} known={answer.value} />
}
