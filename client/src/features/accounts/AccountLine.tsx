import { useState } from 'react'
import type { AccountSummary } from '../../../../shared/protocol/http-house.ts'
import { dayOf } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'

interface AccountLineProps {
  readonly account: AccountSummary
  readonly isMe: boolean
  readonly onActive: (active: boolean) => void
  readonly onReset: () => void
}

export function AccountLine({ account, isMe, onActive, onReset }: AccountLineProps) {
  const { t, format } = useWords()
  const { name, login, title, kind, deactivatedAt } = account
  const [confirming, setConfirming] = useState(false)
  return (
    <li className={layout.between}>
      <span>
        <b>{name}</b> {isMe && `(${t('accounts.me')})`}
        <br />
        <span className={layout.faint}>
          {[login, title, t(`links.kind.${kind}`)].filter((part) => part !== null).join(' · ')}
        </span>
      </span>
      <span className={layout.row}>
        {deactivatedAt === null ? (
          <StatusMark tone="good" shape="✓" word={t('accounts.open')} />
        ) : (
          <StatusMark
            tone="none"
            shape="✖"
            word={t('accounts.closed', { date: format.longDate(dayOf(deactivatedAt, 'Asia/Jakarta')) })}
          />
        )}
        {!isMe && deactivatedAt === null && !confirming && (
          <>
            <Button size="small" aria-label={t('accounts.reset.of', { name })} onClick={onReset}>
              {t('accounts.reset')}
            </Button>
            <Button
              size="small"
              tone="danger"
              aria-label={t('accounts.close.of', { name })}
              onClick={() => setConfirming(true)}
            >
              {t('accounts.close')}
            </Button>
          </>
        )}
        {confirming && (
          <>
            <span>{t('accounts.close.confirm', { name })}</span>
            <Button
              size="small"
              tone="danger"
              onClick={() => {
                setConfirming(false)
                onActive(false)
              }}
            >
              {t('accounts.close')}
            </Button>
            <Button size="small" tone="quiet" onClick={() => setConfirming(false)}>
              {t('general.cancel')}
            </Button>
          </>
        )}
        {!isMe && deactivatedAt !== null && (
          <Button size="small" onClick={() => onActive(true)}>
            {t('accounts.reopen')}
          </Button>
        )}
      </span>
    </li>
  )
}
