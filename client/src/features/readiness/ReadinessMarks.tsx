import type { SeatReadiness } from '../../../../shared/meeting/seat-readiness.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

interface MarkProps {
  readonly seat: SeatReadiness
}

const reportTones = { nothing: 'bad', partly: 'warn', whole: 'good' } as const
const reportShapes = { nothing: '○', partly: '◐', whole: '✓' } as const

/** What is known of the figures. */
export function ReportMark({ seat: { reported } }: MarkProps) {
  const { t } = useWords()
  return (
    <StatusMark
      tone={reportTones[reported]}
      shape={reportShapes[reported]}
      word={t(`readiness.reported.${reported}`)}
    />
  )
}

/** Whether obstacles are named where the agency lags, and each has a solution. */
export function ObstacleMark({ seat: { owesObstacle, obstacles, withoutSolution } }: MarkProps) {
  const { t } = useWords()
  if (owesObstacle) return <StatusMark tone="bad" shape="○" word={t('readiness.owes-obstacle')} />
  if (obstacles === 0) return <StatusMark tone="none" shape="–" word={t('readiness.no-obstacle-needed')} />
  if (withoutSolution > 0) {
    const words = [t('readiness.obstacles', { n: obstacles }), t('readiness.without-solution', { n: withoutSolution })]
    return <StatusMark tone="warn" shape="◐" word={words.join(', ')} />
  }
  return <StatusMark tone="good" shape="✓" word={t('readiness.obstacles', { n: obstacles })} />
}

/** Whether the agency has said that its figures are right. */
export function WordMark({ seat: { confirmation, isOvertaken } }: MarkProps) {
  const { t } = useWords()
  if (confirmation !== null) return <StatusMark tone="good" shape="✓" word={t('readiness.confirmed')} />
  return isOvertaken ? (
    <StatusMark tone="warn" shape="◐" word={t('readiness.overtaken')} />
  ) : (
    <StatusMark tone="bad" shape="○" word={t('readiness.unconfirmed')} />
  )
}
