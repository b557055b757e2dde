import { useState } from 'react'
import type { IssuedLink, LinkSummary } from '../../../../shared/protocol/http.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'
import { CopyButton } from '../../ui/CopyButton.tsx'

interface LinkLineProps {
  readonly link: LinkSummary | IssuedLink
  readonly name: string
  /** The text to send with it; null once its secret is no longer known. */
  readonly text: string | null
  readonly isValid: boolean
  readonly onRevoke: () => void
  readonly onRenew: () => void
}

export function LinkLine({ link, name, text, isValid, onRevoke, onRenew }: LinkLineProps) {
  const { t } = useWords()
  const [confirming, setConfirming] = useState(false)
  return (
    <li className={layout.between}>
      <span className={layout.row}>
        {name}
        <StatusMark
          tone={isValid ? 'good' : 'none'}
          shape={isValid ? '✓' : '✖'}
          word={isValid ? t('links.active') : t('links.revoked')}
        />
      </span>
      <span className={layout.row}>
        {isValid && text !== null && 'url' in link && (
          <>
            <CopyButton text={text} word={t('links.copy-text')} />
            <CopyButton text={link.url} word={t('links.copy-link')} />
          </>
        )}
        {isValid && text === null && (
          <Button size="small" onClick={onRenew}>
            {t('links.make-again')}
          </Button>
        )}
        {isValid && !confirming && (
          <Button size="small" tone="danger" onClick={() => setConfirming(true)}>
            {t('links.revoke')}
          </Button>
        )}
        {isValid && confirming && (
          <>
            <span>{t('links.revoke.confirm', { who: name })}</span>
            <Button size="small" tone="danger" onClick={onRevoke}>
              {t('links.revoke')}
            </Button>
            <Button size="small" tone="quiet" onClick={() => setConfirming(false)}>
              {t('general.cancel')}
            </Button>
          </>
        )}
      </span>
    </li>
  )
}
