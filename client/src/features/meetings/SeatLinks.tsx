import { useCallback, useState } from 'react'
import type { IssuedLink, LinkSummary, MeetingSummary, NewLink } from '../../../../shared/protocol/http.ts'
import { issueLinks, listLinks, listSeats, revokeLink } from '../../http/meetings.ts'
import type { ServerError } from '../../http/request.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import layout from '../../ui/layout.module.css'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { isValid, linksLacking, withIssued } from '../../http/link-view.ts'
import { LinkLine } from './LinkLine.tsx'

interface SeatLinksProps {
  readonly slot: string
  readonly meeting: MeetingSummary
}

/** The keys to a meeting: one per agency and for guests and screens; made, copied as a ready text, revoked. */
export function SeatLinks({ slot, meeting }: SeatLinksProps) {
  const words = useWords()
  const { t, format } = words
  const { stream } = meeting
  const links = useAnswer(useCallback(() => listLinks(slot, stream), [slot, stream]))
  const seats = useAnswer(useCallback(() => listSeats(slot, stream), [slot, stream])).answer
  const [issued, setIssued] = useState<readonly IssuedLink[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [now] = useState(() => Date.now())

  const failed = (error: ServerError): void => setProblem(errorWords(words, error, 'Asia/Jakarta'))
  const issue = async (wanted: readonly NewLink[]): Promise<void> => {
    const answer = await issueLinks(slot, stream, { links: [...wanted] })
    if (answer.ok) setIssued((before) => [...answer.value.links, ...before])
    else failed(answer.error)
    links.again()
  }
  const revoke = async (link: LinkSummary): Promise<void> => {
    const answer = await revokeLink(slot, stream, link.linkId)
    if (!answer.ok) failed(answer.error)
    links.again()
  }
  if (links.answer === 'waiting' || seats === 'waiting') return <EmptyNote>{t('general.loading')}</EmptyNote>
  if (!links.answer.ok) return <Banner tone="bad">{errorWords(words, links.answer.error, 'Asia/Jakarta')}</Banner>
  if (!seats.ok) return <Banner tone="bad">{errorWords(words, seats.error, 'Asia/Jakarta')}</Banner>
  const known = links.answer.value.links
  const seated = seats.value
  const nameOf = (link: LinkSummary): string =>
    seated.find(({ agency }) => agency.agencyId === link.agencyId)?.agency.name ??
    link.label ??
    t(`links.kind.${link.kind}`)
  const textFor = (link: IssuedLink): string =>
    t('links.text', { who: nameOf(link), meeting: meeting.title, date: format.fullDate(meeting.date), link: link.url })

  const lacking = linksLacking(seated, known, now)
  const usable = issued.filter((link) => known.every((other) => other.linkId !== link.linkId || isValid(other, now)))
  return (
    <div className={layout.stack}>
      <p className={layout.faint}>{t('links.hint')}</p>
      {problem !== null && <Banner tone="bad">{problem}</Banner>}
      <div className={layout.row}>
        {lacking.length > 0 && (
          <Button tone="primary" onClick={() => void issue(lacking)}>
            {t('links.make-all')} ({lacking.length})
          </Button>
        )}
        <Button onClick={() => void issue([{ kind: 'viewer', label: null, expiresAt: null }])}>
          + {t('links.kind.viewer')}
        </Button>
        <Button onClick={() => void issue([{ kind: 'screen', label: null, expiresAt: null }])}>
          + {t('links.kind.screen')}
        </Button>
        {usable.length > 1 && <CopyButton text={usable.map(textFor).join('\n\n———\n\n')} word={t('links.copy-all')} />}
      </div>
      {known.length === 0 && issued.length === 0 && <EmptyNote>{t('links.none')}</EmptyNote>}
      <ul className={layout.list}>
        {withIssued(known, issued).map((link) => (
          <LinkLine
            key={link.linkId}
            link={link}
            name={nameOf(link)}
            text={'url' in link ? textFor(link) : null}
            isValid={isValid(link, now)}
            onRevoke={() => void revoke(link)}
            onRenew={() => void issue([again(link)])}
          />
        ))}
      </ul>
    </div>
  )
}

/** The same key once more, for whoever lost theirs. */
function again({ kind, agencyId, label }: LinkSummary): NewLink {
  if (kind !== 'agency') return { kind, label, expiresAt: null }
  if (agencyId === null) throw new Error('a link of an agency names its agency')
  return { kind, agencyId, label, expiresAt: null }
}
