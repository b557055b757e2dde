import { useMemo } from 'react'
import { briefFor, type Brief } from '../../../../shared/brief/brief.ts'
import type { AgencyId, StreamId } from '../../../../shared/ids.ts'
import type { Duty } from '../../../../shared/ledger/duty.ts'
import { dayOf } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useChangeParts } from '../../store/use-checks.ts'
import { useCoarseNow } from '../../store/use-now.ts'
import styles from './BriefCard.module.css'
import { BriefMoney } from './BriefMoney.tsx'
import { BriefPromises } from './BriefPromises.tsx'
import { questionWords } from './brief-words.ts'
import { useBriefLines } from './use-brief-lines.ts'

interface BriefCardProps {
  /** Whether it is about now or about what comes next. */
  readonly over: string
  readonly slot: string
  readonly agencyId: AgencyId
  readonly stream: StreamId
  readonly duties: readonly Duty[]
}

/** One agency's brief: numbers, questions, promises, money; each with the rule it came by. */
export function BriefCard({ over, slot, agencyId, stream, duties }: BriefCardProps) {
  const { t } = useWords()
  const meeting = useChangeParts()
  const today = dayOf(useCoarseNow(), meeting.lifecycle.details?.timeZone ?? 'Asia/Jakarta')
  const lines = useBriefLines(slot, stream, agencyId)
  const brief = useMemo(
    () => briefFor({ meeting, stream, agencyId, duties, lines, today }),
    [meeting, stream, agencyId, duties, lines, today],
  )
  if (brief === null) return null
  const { rank } = brief
  return (
    <article className={styles.brief} aria-label={`${over}: ${brief.agency.name}`}>
      <header>
        <h3>{brief.agency.name}</h3>
        {rank !== null && (
          <p className={styles.faint}>
            {t('brief.rank', { rank: rank.rank, of: rank.of, class: rank.agencyClass })} ·{' '}
            {t('brief.rule.rank-in-class')}
          </p>
        )}
      </header>
      <Numbers numbers={brief.numbers} />
      <Questions questions={brief.questions} />
      <BriefPromises promises={brief.promises} />
      <BriefMoney brief={brief} />
    </article>
  )
}

function Numbers({ numbers }: Pick<Brief, 'numbers'>) {
  const { t, format } = useWords()
  const labels = {
    physicalActual: t('figures.physical'),
    physicalDeviation: t('figures.deviation'),
    financialActual: t('figures.financial'),
  } as const
  return (
    <dl className={styles.numbers}>
      {numbers.map(({ measure, value, sincePrevious, sinceLastYear }) => (
        <div key={measure}>
          <dt>{labels[measure]}</dt>
          <dd className={styles.value}>
            {measure === 'physicalDeviation' ? format.points(value) : format.percent(value)}
          </dd>
          {sincePrevious !== null && (
            <dd className={styles.change}>
              {format.points(sincePrevious)} {t('brief.change.previous')}
            </dd>
          )}
          {sinceLastYear !== null && (
            <dd className={styles.change}>
              {format.points(sinceLastYear)} {t('brief.change.last-year')}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function Questions({ questions }: Pick<Brief, 'questions'>) {
  const words = useWords()
  const { t, format } = words
  return (
    <section className={styles.part}>
      <h4>{t('brief.questions')}</h4>
      {questions.length === 0 ? (
        <p className={styles.faint}>{t('brief.questions.none')}</p>
      ) : (
        <ol className={styles.asked}>
          {questions.map((question) => (
            <li key={question.rule}>
              {questionWords(words, question)}
              <span className={styles.rule}>
                {t('brief.by', {
                  rule: t(`brief.rule.${question.rule}`),
                  stake: t('brief.stake', { amount: format.rupiah(question.stake) }),
                })}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
