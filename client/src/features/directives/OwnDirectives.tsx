import { useMemo, useState } from 'react'
import type { AgencyId } from '../../../../shared/ids.ts'
import { wordingFor } from '../../../../shared/meeting/directives.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useDraft } from '../../store/use-draft.ts'
import { useDispatch, useMeeting } from '../../store/use-meeting.ts'
import { useCan } from '../../store/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import layout from '../../ui/layout.module.css'
import { markOf } from './AnswerList.tsx'
import { dutiesOf, type OwnDuty } from './directive-view.ts'

/** What an agency was told to do, to be acknowledged or asked about. */
export function OwnDirectives({ agencyId }: { readonly agencyId: AgencyId }) {
  const { t } = useWords()
  const directives = useMeeting((meeting) => meeting.directives)
  const duties = useMemo(() => dutiesOf(directives, agencyId), [directives, agencyId])
  const waits = duties.some(({ addressee }) => addressee.answer.kind === 'none')
  return (
    <Panel
      title={t('directives.mine')}
      aside={duties.length === 0 ? null : duties.length}
      look={waits ? 'calling' : 'card'}
    >
      {duties.length === 0 && <EmptyNote>{t('directives.none-mine')}</EmptyNote>}
      <ul className={layout.list}>
        {duties.map((duty) => (
          <OwnDutyLine key={duty.directive.directiveId} duty={duty} />
        ))}
      </ul>
    </Panel>
  )
}

function OwnDutyLine({ duty: { directive, addressee } }: { readonly duty: OwnDuty }) {
  const { t, format } = useWords()
  const dispatch = useDispatch()
  const { directiveId } = directive
  const { agencyId, due, answer } = addressee
  const may = useCan('directive.acknowledge', agencyId)
  const [asking, setAsking] = useState(false)
  const draft = useDraft(`directive.ask ${directiveId}`)
  const held = useMeeting((meeting) => meeting.lifecycle.details?.date ?? null)
  const ask = (): void => {
    const question = draft.text.trim()
    if (question === '') return
    dispatch({ type: 'directive.ask', directiveId, agencyId, question })
    draft.clear()
    setAsking(false)
  }
  return (
    <li className={layout.stack}>
      <p className={layout.words}>
        {wordingFor(directive, addressee)}{' '}
        <b>{due === null ? '' : t('directives.due-on', { date: format.shortDate(due, held ?? due) })}</b>
      </p>
      {directive.proofExpected !== null && (
        <p className={layout.faint}>
          {t('directives.proof')}: {directive.proofExpected}
        </p>
      )}
      <div>
        <StatusMark {...markOf(t, answer)} />
      </div>
      {answer.kind === 'asked' && (
        <p className={layout.words}>
          “{answer.question}”{answer.reply !== null && ` → ${answer.reply}`}
        </p>
      )}
      {may && answer.kind !== 'acknowledged' && (
        <div className={layout.row}>
          <Button tone="primary" onClick={() => dispatch({ type: 'directive.acknowledge', directiveId, agencyId })}>
            {t('directives.acknowledge')}
          </Button>
          <Button onClick={() => setAsking(!asking)} aria-expanded={asking || draft.text !== ''}>
            {t('directives.ask')}
          </Button>
        </div>
      )}
      {may && (asking || draft.text !== '') && (
        <>
          <DraftField
            label={t('directives.ask.what')}
            draft={draft}
            onSend={ask}
            onLeave={() => setAsking(false)}
            autoFocus={asking}
          />
          <div>
            <Button tone="primary" onClick={ask}>
              {t('general.send')}
            </Button>
          </div>
        </>
      )}
    </li>
  )
}
