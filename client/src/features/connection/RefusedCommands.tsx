import { useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { faultWords, rejectionWords } from '../../i18n/refusal-words.ts'
import { useRefused, type RefusedCommand } from '../../store/use-connection.ts'
import { useLedgerClient, useLedgerRefused, type RefusedLedgerCommand } from '../../store/use-ledger.ts'
import { useMeeting, useMeetingClient } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { sentAgain, typedTextOf } from './refused-text.ts'
import styles from './RefusedCommands.module.css'

/** What the meeting did not accept, why, and what had been typed, until the person has dealt with it. */
export function RefusedCommands() {
  const refused = useRefused()
  const client = useMeetingClient()
  return refused.map((one) => (
    <RefusedLine
      key={one.commandId}
      refused={one}
      onDiscard={() => client.discard(one.commandId)}
      onAgain={() => {
        client.dispatch(sentAgain(one.command, one.because))
        client.discard(one.commandId)
      }}
    />
  ))
}

/** The same for the ledger. */
export function RefusedLedgerCommands() {
  const refused = useLedgerRefused()
  const client = useLedgerClient()
  return refused.map((one) => (
    <RefusedLine
      key={one.commandId}
      refused={one}
      onDiscard={() => client.discard(one.commandId)}
      onAgain={() => {
        client.dispatch(one.command)
        client.discard(one.commandId)
      }}
    />
  ))
}

interface RefusedLineProps {
  readonly refused: RefusedCommand | RefusedLedgerCommand
  readonly onDiscard: () => void
  readonly onAgain: () => void
}

function RefusedLine({ refused: { command, because }, onDiscard, onAgain }: RefusedLineProps) {
  const words = useWords()
  const { t } = words
  const zone = useMeeting((meeting) => meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const [copied, setCopied] = useState(false)
  const typed = typedTextOf(command)
  const why = 'fault' in because ? faultWords(t, because) : rejectionWords(words, because, zone)
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <Banner
      tone="bad"
      role="alert"
      actions={
        <>
          {typed !== null && (
            <>
              <Button size="small" onClick={() => void copy(typed)}>
                {copied ? `✓ ${t('general.copied')}` : t('general.copy')}
              </Button>
              <Button size="small" onClick={onAgain}>
                {t('refused.again')}
              </Button>
            </>
          )}
          <Button size="small" tone="quiet" onClick={onDiscard}>
            {typed === null ? t('general.close') : t('refused.discard')}
          </Button>
        </>
      }
    >
      <b>{t('refused.title')}.</b> {why}
      {typed !== null && (
        <p className={styles.typed}>
          {t('refused.typed')}: “{typed}”
        </p>
      )}
    </Banner>
  )
}
