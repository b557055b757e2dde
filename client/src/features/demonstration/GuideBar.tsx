import { useEffect, useState } from 'react'
import type { GuideRequest, GuideResponse } from '../../../../shared/protocol/http.ts'
import { changeGuide, guide } from '../../http/guide.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'

/** How often one asks how far it is while it plays, in milliseconds. */
const ASK_EVERY_MS = 1_500

/** Says that the demonstration plays by itself and what happens just now; plays and pauses it. */
export function GuideBar({ slot }: { readonly slot: string }) {
  const { t } = useWords()
  const { shown, change } = useGuide(slot)
  if (shown === null) return null
  const isPlaying = shown.status === 'playing'
  return (
    <Banner
      tone="now"
      actions={
        <Button size="small" onClick={() => change({ wanted: isPlaying ? 'pause' : 'play' })}>
          {t(isPlaying ? 'guide.pause' : shown.status === 'paused' ? 'guide.go-on' : 'guide.play')}
        </Button>
      }
    >
      <b>{t(`guide.${shown.status}`)}</b>{' '}
      {shown.caption === null ? t('guide.offer') : `${shown.step}/${shown.of} · ${t(`guide.caption.${shown.caption}`)}`}
    </Banner>
  )
}

/** The guide as this session may see it; null where there is none. */
function useGuide(slot: string) {
  const [shown, setShown] = useState<GuideResponse | null>(null)
  const isPlaying = shown?.status === 'playing'
  useEffect(() => {
    let isCurrent = true
    const ask = (): void =>
      void guide(slot).then((answer) => {
        // Where there is no demonstration, or no word from the server, it simply stays as it was.
        if (isCurrent && answer.ok) setShown(answer.value)
      })
    ask()
    const timer = isPlaying ? setInterval(ask, ASK_EVERY_MS) : undefined
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [slot, isPlaying])
  const change = (asked: GuideRequest): void =>
    void changeGuide(slot, asked).then((answer) => {
      if (answer.ok) setShown(answer.value)
    })
  return { shown, change }
}
