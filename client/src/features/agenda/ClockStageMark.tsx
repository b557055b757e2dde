import { useWords } from '../../i18n/LanguageProvider.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { ClockStage } from './clock-stage.ts'

/** The stage of a clock by shape and word as well as by colour; nothing while there is time enough. */
export function ClockStageMark({ stage }: { readonly stage: ClockStage }) {
  const { t } = useWords()
  if (stage === 'running') return null
  return stage === 'ending' ? (
    <StatusMark tone="warn" shape="◆" word={t('agenda.clock.ending')} />
  ) : (
    <StatusMark tone="bad" shape="■" word={t('agenda.clock.over')} />
  )
}
