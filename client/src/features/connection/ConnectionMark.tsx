import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useConnection, useUnsent } from '../../store/use-connection.ts'
import { StatusMark, type Tone } from '../../ui/StatusMark.tsx'
import type { Connection } from '../../store/use-connection.ts'

const marks: Readonly<Record<Connection['status'], { readonly tone: Tone; readonly shape: string }>> = {
  connecting: { tone: 'none', shape: '…' },
  'catching-up': { tone: 'none', shape: '↻' },
  live: { tone: 'good', shape: '●' },
  reconnecting: { tone: 'warn', shape: '↻' },
  offline: { tone: 'bad', shape: '✖' },
  refused: { tone: 'bad', shape: '✖' },
}

/** The connection in one word, and how many commands still wait for their answer. */
export function ConnectionMark() {
  const { t } = useWords()
  const { status } = useConnection()
  const unsent = useUnsent()
  const word = t(`connection.${status}`)
  return (
    <StatusMark
      {...marks[status]}
      word={unsent === 0 ? word : `${word} · ${t('connection.unsent', { n: unsent })}`}
      compact={status === 'live' && unsent === 0 ? 'phone' : false}
    />
  )
}
