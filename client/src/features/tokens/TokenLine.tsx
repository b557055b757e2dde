import { useState } from 'react'
import type { ApiTokenSummary } from '../../../../shared/protocol/http-tokens.ts'
import { between, type Instant } from '../../../../shared/temporal.ts'
import { dayOf } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'

interface TokenLineProps {
  readonly token: ApiTokenSummary
  readonly now: Instant
  readonly onRevoke: () => void
}

export function TokenLine({ token, now, onRevoke }: TokenLineProps) {
  const { t, format } = useWords()
  const { label, scopes, createdAt, lastUsedAt } = token
  const [confirming, setConfirming] = useState(false)
  const date = (at: Instant): string => format.longDate(dayOf(at, 'Asia/Jakarta'))
  const facts = [
    t('tokens.made', { date: date(createdAt) }),
    lastUsedAt === null ? t('tokens.unused') : t('tokens.used', { when: format.moment(lastUsedAt, 'Asia/Jakarta') }),
  ]
  return (
    <li className={layout.between}>
      <span>
        <b>{label}</b>
        <br />
        <span className={layout.faint}>
          {[...scopes.map((scope) => t(`tokens.scope.${scope}`)), ...facts].join(' · ')}
        </span>
      </span>
      <span className={layout.row}>
        <TokenState token={token} now={now} date={date} />
        {confirming && <span>{t('tokens.revoke.confirm', { label })}</span>}
        {token.revokedAt === null && (
          <Button
            size="small"
            tone="danger"
            aria-label={t('tokens.revoke.of', { label })}
            onClick={() => (confirming ? onRevoke() : setConfirming(true))}
          >
            {t('tokens.revoke')}
          </Button>
        )}
        {confirming && (
          <Button size="small" tone="quiet" onClick={() => setConfirming(false)}>
            {t('general.cancel')}
          </Button>
        )}
      </span>
    </li>
  )
}

interface TokenStateProps {
  readonly token: ApiTokenSummary
  readonly now: Instant
  readonly date: (at: Instant) => string
}

function TokenState({ token: { revokedAt, expiresAt }, now, date }: TokenStateProps) {
  const { t } = useWords()
  if (revokedAt !== null)
    return <StatusMark tone="none" shape="✖" word={t('tokens.revoked', { date: date(revokedAt) })} />
  if (expiresAt === null) return <StatusMark tone="good" shape="✓" word={t('tokens.active')} />
  const lastDay = date(expiresAt)
  return between(now, expiresAt) > 0 ? (
    <StatusMark tone="good" shape="✓" word={t('tokens.active.until', { date: lastDay })} />
  ) : (
    <StatusMark tone="warn" word={t('tokens.expired', { date: lastDay })} />
  )
}
