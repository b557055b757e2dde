import { Link } from 'wouter'
import type { SessionResponse } from '../../../../shared/protocol/http.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { homeOf } from './use-entry.ts'

/** Everybody this browser already is, each a way back in. */
export function SessionList({ sessions }: { readonly sessions: readonly SessionResponse[] }) {
  const { t } = useWords()
  if (sessions.length === 0) return null
  return (
    <Panel title={t('entrance.recent')}>
      <ul className={layout.list}>
        {sessions.map((session) => (
          <li key={session.slot} className={layout.between}>
            <span>
              {session.me.name}
              <span className={layout.faint}> · {t(`links.kind.${wordFor(session.me.kind)}`)}</span>
            </span>
            <Link href={homeOf(session)}>{t('entrance.open')}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function wordFor(kind: SessionResponse['me']['kind']): Exclude<SessionResponse['me']['kind'], 'system'> {
  return kind === 'system' ? 'secretariat' : kind
}
