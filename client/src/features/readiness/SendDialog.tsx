import { useCallback } from 'react'
import type { SeatedAgency } from '../../../../shared/meeting/attendance.ts'
import { listAgencies } from '../../http/agencies.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import layout from '../../ui/layout.module.css'
import { whatsAppAddress } from './readiness-view.ts'
import styles from './ReadinessPanel.module.css'

interface SendDialogProps {
  readonly slot: string
  readonly agency: SeatedAgency
  /** Where the link leads; null: only its hash is known any more. */
  readonly address: string | null
  readonly onRenew: () => void
  readonly onSent: () => void
  readonly onClose: () => void
}

/** One agency's invitation, ready to go: the text, a chat that begins with it, and the link to scan. */
export function SendDialog({ slot, agency, address, onRenew, onSent, onClose }: SendDialogProps) {
  const { t } = useWords()
  return (
    <Dialog title={t('readiness.send.to', { who: agency.name })} onClose={onClose}>
      {address === null ? (
        <Banner
          tone="warn"
          actions={
            <Button size="small" onClick={onRenew}>
              {t('links.make-again')}
            </Button>
          }
        >
          {t('readiness.lost')}
        </Banner>
      ) : (
        <Invitation slot={slot} agency={agency} address={address} onSent={onSent} />
      )}
    </Dialog>
  )
}

type InvitationProps = Omit<SendDialogProps, 'address' | 'onRenew' | 'onClose'> & { readonly address: string }

function Invitation({ slot, agency, address, onSent }: InvitationProps) {
  const { t } = useWords()
  const text = useInvitation(agency, address)
  const { answer } = useAnswer(useCallback(() => listAgencies(slot), [slot]))
  // Without the list, as offline, the person picks whom to write to.
  const known = answer !== 'waiting' && answer.ok ? answer.value.agencies : []
  const phone = known.find(({ agencyId }) => agencyId === agency.agencyId)?.contact.phone ?? null
  return (
    <div className={styles.send}>
      <div className={layout.stack}>
        <Field label={t('readiness.text')}>
          {(control) => <textarea {...control} readOnly rows={10} value={text} />}
        </Field>
        <div className={layout.row}>
          <CopyButton text={text} word={t('links.copy-text')} onCopied={onSent} />
          <a
            className={styles.chat}
            href={whatsAppAddress(phone, text)}
            target="_blank"
            rel="noreferrer"
            onClick={onSent}
          >
            {t('readiness.whatsapp')}
            {phone !== null && ` ${phone}`}
          </a>
          <CopyButton text={address} word={t('links.copy-link')} />
          <Button size="small" onClick={onSent}>
            {t('readiness.mark-sent')}
          </Button>
        </div>
      </div>
      <QrCode text={address} label={t('readiness.qr', { who: agency.name })} />
    </div>
  )
}

function useInvitation({ name }: SeatedAgency, link: string): string {
  const { t, format } = useWords()
  const details = useMeeting((meeting) => meeting.lifecycle.details)
  if (details === null) return link
  const { title, date, reportUntil, timeZone } = details
  const until = reportUntil === null ? '' : t('readiness.text.until', { date: format.moment(reportUntil, timeZone) })
  return t('readiness.text.body', { who: name, meeting: title, date: format.fullDate(date), until, link })
}
