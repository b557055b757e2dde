import { useCallback, useState } from 'react'
import { shippedSchemes } from '../../../../shared/figures/schemes.ts'
import type { RegencyResponse } from '../../../../shared/protocol/http-house.ts'
import { readScheme, typedFrom } from '../../features/schemes/scheme-form.ts'
import { SchemeEditor } from '../../features/schemes/SchemeEditor.tsx'
import { readRegencySettings, saveRegencySettings } from '../../http/house.ts'
import { useAnswer } from '../../http/use-answer.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyNote } from '../../ui/EmptyNote.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'

/** The scheme that new meetings begin with: one that ships, or the regency's own. */
export function SchemePart({ slot }: { readonly slot: string }) {
  const words = useWords()
  const { answer } = useAnswer(useCallback(() => readRegencySettings(slot), [slot]))
  if (answer === 'waiting') return <EmptyNote>{words.t('general.loading')}</EmptyNote>
  if (!answer.ok) return <Banner tone="bad">{errorWords(words, answer.error, 'Asia/Jakarta')}</Banner>
  return <DefaultScheme slot={slot} known={answer.value} />
}

function DefaultScheme({ slot, known }: { readonly slot: string; readonly known: RegencyResponse }) {
  const words = useWords()
  const { t } = words
  const [stored, setStored] = useState(known)
  const [typed, setTyped] = useState(() => typedFrom(known.settings.scheme))
  const [said, setSaid] = useState<{ readonly isGood: boolean; readonly words: string } | null>(null)
  const reading = readScheme(typed)
  const save = async (): Promise<void> => {
    if (!reading.ok) return
    const settings = { ...stored.settings, scheme: reading.scheme }
    const answer = await saveRegencySettings(slot, { settings, revision: stored.revision })
    if (answer.ok) setStored(answer.value)
    setSaid(
      answer.ok
        ? { isGood: true, words: `✓ ${t('regency.saved')}` }
        : { isGood: false, words: errorWords(words, answer.error, 'Asia/Jakarta') },
    )
  }
  return (
    <Panel title={t('regency.scheme')} aside={stored.settings.scheme.name}>
      <Field label={t('scheme.choose')}>
        {(control) => (
          <select
            {...control}
            value=""
            onChange={({ target }) => {
              const chosen = shippedSchemes.find(({ id }) => id === target.value)
              if (chosen !== undefined) setTyped(typedFrom(chosen.scheme))
            }}
          >
            <option value="">…</option>
            {shippedSchemes.map(({ id, scheme }) => (
              <option key={id} value={id}>
                {scheme.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <SchemeEditor typed={typed} onChange={setTyped} />
      {said !== null && <Banner tone={said.isGood ? 'info' : 'bad'}>{said.words}</Banner>}
      <div>
        <Button
          tone="primary"
          refusal={reading.ok ? null : t(`scheme.problem.${reading.problem}`)}
          onClick={() => void save()}
        >
          {t('general.save')}
        </Button>
      </div>
    </Panel>
  )
}
