import { useEffect, useState } from 'react'
import type { StreamId } from '../../../../shared/ids.ts'
import { joinCodeResponse, type JoinCodeResponse } from '../../../../shared/protocol/http.ts'
import { joinCode } from '../../http/meetings.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import styles from './JoinCorner.module.css'

interface JoinCornerProps {
  readonly slot: string
  readonly stream: StreamId
}

/** For latecomers: where to enter, the code to type, and the same as a QR code. */
export function JoinCorner({ slot, stream }: JoinCornerProps) {
  const { t } = useWords()
  const join = useJoinCode(slot, stream)
  if (join === null) return null
  return (
    <span className={styles.corner}>
      <span className={styles.words}>
        <span>{t('screen.join', { host: new URL(join.url).host })}</span>
        <b>{`${join.code.slice(0, 3)} ${join.code.slice(3)}`}</b>
      </span>
      <span className={styles.qr}>
        <QrCode text={join.url} label={t('screen.join.qr')} />
      </span>
    </span>
  )
}

/** The code of this screen; kept while its tab stands, so that a reload shows the same. */
function useJoinCode(slot: string, stream: StreamId): JoinCodeResponse | null {
  const [join, setJoin] = useState<JoinCodeResponse | null>(null)
  useEffect(() => {
    const key = `rakor.join ${stream}`
    const kept = joinCodeResponse.safeParse(parsed(sessionStorage.getItem(key)))
    let isCurrent = true
    const show = (code: JoinCodeResponse): void => {
      if (isCurrent) setJoin(code)
    }
    const ask = async (): Promise<void> => {
      if (kept.success && kept.data.expiresAt > Date.now()) return show(kept.data)
      const answer = await joinCode(slot, stream)
      // Without a code there is none in the corner; the screen itself goes on.
      if (!answer.ok) return
      sessionStorage.setItem(key, JSON.stringify(answer.value))
      show(answer.value)
    }
    void ask()
    return () => {
      isCurrent = false
    }
  }, [slot, stream])
  return join
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown)
  } catch {
    // Somebody else's words under our key: as if there were none.
    return null
  }
}
