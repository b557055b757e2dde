import { Link } from 'wouter'
import { between, type Instant } from '../../../../shared/temporal.ts'
import type { Fault } from '../../../../shared/protocol/fault.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { PlainKey } from '../../i18n/translate.ts'
import { useConnection, useHindrance } from '../../store/use-connection.ts'
import { useMeetingClient } from '../../store/use-meeting.ts'
import { useNow } from '../../store/use-now.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'

/** Says what is wrong with the connection, what that means for what was typed, and what can be done. */
export function ConnectionBanner() {
  const { t } = useWords()
  const connection = useConnection()
  const client = useMeetingClient()
  const tryNow = (
    <Button size="small" onClick={() => client.reconnect()}>
      {t('connection.try-now')}
    </Button>
  )
  switch (connection.status) {
    case 'live':
      return <HindranceBanner />
    case 'connecting':
    case 'catching-up':
      return null
    case 'reconnecting':
      return (
        <Banner tone="warn" actions={tryNow}>
          {connection.retryAt === null ? (
            t('connection.reconnecting.now', { attempt: connection.attempt })
          ) : (
            <Countdown attempt={connection.attempt} retryAt={connection.retryAt} />
          )}
        </Banner>
      )
    case 'offline':
      return (
        <Banner tone="warn" actions={tryNow}>
          {t('connection.offline.kept')}
        </Banner>
      )
    case 'refused':
      return <RefusedBanner fault={connection.fault} />
  }
}

/** Connected, but the server cannot record just now. Held back for a moment's limit is nothing to worry about. */
function HindranceBanner() {
  const { t } = useWords()
  const hindrance = useHindrance()
  if (hindrance === null || hindrance.fault === 'rate-limited') return null
  return <Banner tone="warn">{t('connection.storage')}</Banner>
}

function Countdown({ attempt, retryAt }: { readonly attempt: number; readonly retryAt: Instant }) {
  const { t } = useWords()
  const now = useNow()
  const seconds = Math.max(0, Math.ceil(between(now, retryAt) / 1_000))
  return t('connection.reconnecting.in', { attempt, n: seconds })
}

function RefusedBanner({ fault }: { readonly fault: Fault }) {
  const { t } = useWords()
  return (
    <Banner
      tone="bad"
      role="alert"
      actions={
        fault.fault === 'protocol-mismatch' ? (
          <Button size="small" onClick={() => location.reload()}>
            {t('general.reload')}
          </Button>
        ) : (
          <Link href="/">{t('connection.log-in')}</Link>
        )
      }
    >
      {t(refusedKey(fault))}
    </Banner>
  )
}

function refusedKey(fault: Fault): PlainKey {
  switch (fault.fault) {
    case 'protocol-mismatch':
      return 'connection.refused.version'
    case 'foreign-meeting':
      return 'connection.refused.foreign'
    case 'meeting-not-found':
      return 'connection.refused.no-meeting'
    default:
      return 'connection.refused.session'
  }
}
