import { useState } from 'react'
import { fundingSource } from '../../../../shared/figures/funding-source.ts'
import { shippedSchemes } from '../../../../shared/figures/schemes.ts'
import { timeZone } from '../../../../shared/meeting/lifecycle.ts'
import type { RegencyResponse } from '../../../../shared/protocol/http-house.ts'
import { regencySettings, type RegencySettings } from '../../../../shared/regency/settings.ts'
import { saveRegencySettings } from '../../http/house.ts'
import { zoneName } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { errorWords } from '../../i18n/refusal-words.ts'
import type { PlainKey } from '../../i18n/translate.ts'
import { useKept } from '../../store/use-kept.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Panel } from '../../ui/Panel.tsx'
import layout from '../../ui/layout.module.css'
import { EmblemField } from './EmblemField.tsx'
import { LetterheadPreview } from './LetterheadPreview.tsx'
import styles from './Regency.module.css'

const lines: readonly (readonly [keyof RegencySettings['letterhead'], PlainKey])[] = [
  ['government', 'regency.government'],
  ['unit', 'regency.unit'],
  ['address', 'regency.address'],
  ['phone', 'regency.phone'],
  ['email', 'regency.email'],
  ['site', 'regency.site'],
  ['postcode', 'regency.postcode'],
]

interface RegencyFormProps {
  readonly slot: string
  readonly known: RegencyResponse
}

type Outcome = { readonly kind: 'saved' } | { readonly kind: 'problem'; readonly words: string }

/** Name, letterhead and defaults of the regency; an empty line is absent. */
export function RegencyForm({ slot, known }: RegencyFormProps) {
  const words = useWords()
  const { t } = words
  const [stored, setStored] = useState(known)
  // An empty text for a missing name: what is kept has the type of what it stands for.
  const form = useKept(`rakor.regency ${slot} ${stored.revision}`, {
    ...known.settings,
    name: known.settings.name ?? '',
  })
  const typed: RegencySettings = form.value
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const write = (news: Partial<RegencySettings>): void => {
    setOutcome(null)
    form.write({ ...form.value, ...news, name: news.name ?? form.value.name })
  }
  const save = async (): Promise<void> => {
    const read = regencySettings.safeParse(withoutEmptyLines(typed))
    if (!read.success) return setOutcome({ kind: 'problem', words: t('regency.incomplete') })
    const answer = await saveRegencySettings(slot, { settings: read.data, revision: stored.revision })
    if (!answer.ok) return setOutcome({ kind: 'problem', words: errorWords(words, answer.error, read.data.timeZone) })
    form.forget()
    setStored(answer.value)
    setOutcome({ kind: 'saved' })
  }
  const schemes = shippedSchemes.map(({ scheme }) => scheme)
  const isOwn = schemes.every(({ name }) => name !== typed.scheme.name)
  return (
    <Panel title={t('regency.title')}>
      <p className={layout.faint}>{t('regency.hint')}</p>
      <form
        className={layout.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <fieldset className={styles.plain}>
          <div className={layout.columns}>
            <Field label={t('regency.name')}>
              {(control) => (
                <input
                  {...control}
                  maxLength={200}
                  value={typed.name ?? ''}
                  onChange={({ target }) => write({ name: target.value })}
                />
              )}
            </Field>
            <Field label={t('regency.zone')}>
              {(control) => (
                <select
                  {...control}
                  value={typed.timeZone}
                  onChange={({ target }) => write({ timeZone: timeZone.parse(target.value) })}
                >
                  {timeZone.options.map((zone) => (
                    <option key={zone} value={zone}>
                      {zoneName(zone)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={t('regency.scheme')}>
              {(control) => (
                <select
                  {...control}
                  value={typed.scheme.name}
                  onChange={({ target }) =>
                    write({ scheme: schemes.find(({ name }) => name === target.value) ?? stored.settings.scheme })
                  }
                >
                  {isOwn && (
                    <option value={typed.scheme.name}>{t('regency.scheme.own', { name: typed.scheme.name })}</option>
                  )}
                  {schemes.map(({ name }) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              )}
            </Field>
          </div>
          <fieldset className={styles.sources}>
            <legend>{t('regency.excluded')}</legend>
            {fundingSource.options.map((source) => (
              <label key={source} className={styles.source}>
                <input
                  type="checkbox"
                  checked={typed.excludedSources.includes(source)}
                  onChange={({ target }) => {
                    const rest = typed.excludedSources.filter((other) => other !== source)
                    write({ excludedSources: target.checked ? [...rest, source] : rest })
                  }}
                />
                {t(`figures.source.${source}`)}
              </label>
            ))}
          </fieldset>
          <h3>
            {t('regency.letterhead')} <span className={layout.faint}>({t('regency.letterhead.hint')})</span>
          </h3>
          <div className={layout.columns}>
            {lines.map(([line, label]) => (
              <Field key={line} label={t(label)}>
                {(control) => (
                  <input
                    {...control}
                    maxLength={200}
                    value={typed.letterhead[line] ?? ''}
                    onChange={({ target }) => write({ letterhead: { ...typed.letterhead, [line]: target.value } })}
                  />
                )}
              </Field>
            ))}
          </div>
          <EmblemField slot={slot} stored={stored} onStored={setStored} />
        </fieldset>
        <LetterheadPreview settings={typed} stored={stored} />
        {outcome?.kind === 'problem' && <Banner tone="bad">{outcome.words}</Banner>}
        <div className={layout.row}>
          <Button type="submit" tone="primary">
            {t('general.save')}
          </Button>
          {outcome?.kind === 'saved' && <span role="status">✓ {t('regency.saved')}</span>}
        </div>
      </form>
    </Panel>
  )
}

function withoutEmptyLines({ letterhead, name, ...rest }: RegencySettings): RegencySettings {
  const orNull = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text)
  return {
    ...rest,
    name: orNull(name),
    letterhead: {
      government: orNull(letterhead.government),
      unit: orNull(letterhead.unit),
      address: orNull(letterhead.address),
      phone: orNull(letterhead.phone),
      email: orNull(letterhead.email),
      site: orNull(letterhead.site),
      postcode: orNull(letterhead.postcode),
    },
  }
}
