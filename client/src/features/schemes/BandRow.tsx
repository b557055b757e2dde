import { bandTone } from '../../../../shared/figures/scheme.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { LimitField } from './LimitField.tsx'
import styles from './SchemeEditor.module.css'
import { reachOf, withBandChanged, withLimitChanged, withLimitDragged, withoutBand } from './scheme-edits.ts'
import type { TypedScheme } from './scheme-form.ts'

interface BandRowProps {
  readonly typed: TypedScheme
  readonly place: number
  /** What each column of limits is called. */
  readonly columns: readonly string[]
  readonly onChange: (typed: TypedScheme) => void
}

/** One band: its shape and colour, its word, and where it begins in each column. */
export function BandRow({ typed, place, columns, onChange }: BandRowProps) {
  const { t } = useWords()
  const band = typed.bands[place]
  if (band === undefined) return null
  const isLast = place === typed.bands.length - 1
  return (
    <tr>
      <td>
        <span className={styles.band}>
          <select
            aria-label={t('scheme.tone', { n: place + 1 })}
            value={band.tone}
            onChange={({ target }) =>
              onChange(
                withBandChanged(typed, place, {
                  tone: bandTone.options.find((tone) => tone === target.value) ?? band.tone,
                }),
              )
            }
          >
            {bandTone.options.map((tone) => (
              <option key={tone} value={tone}>
                {t(`scheme.tone.${tone}`)}
              </option>
            ))}
          </select>
          <input
            aria-label={t('scheme.band', { n: place + 1 })}
            aria-invalid={band.word.trim() === ''}
            maxLength={200}
            value={band.word}
            onChange={({ target }) => onChange(withBandChanged(typed, place, { word: target.value }))}
          />
        </span>
      </td>
      {typed.columns.map((column, nth) => {
        const limit = column.limits[place]
        return (
          <td key={columns[nth]}>
            {isLast || limit === undefined ? (
              <span className={styles.rest}>{t('scheme.rest')}</span>
            ) : (
              <LimitField
                limit={limit}
                band={band.word}
                column={columns[nth] ?? ''}
                reach={reachOf(typed.measure)}
                onChange={(parts) => onChange(withLimitChanged(typed, nth, place, parts))}
                onDrag={(to) => onChange(withLimitDragged(typed, nth, place, to))}
              />
            )}
          </td>
        )
      })}
      <td className={styles.end}>
        {typed.bands.length > 1 && (
          <Button
            size="small"
            tone="quiet"
            aria-label={t('scheme.band.remove', { band: band.word })}
            onClick={() => onChange(withoutBand(typed, place))}
          >
            ✕
          </Button>
        )}
      </td>
    </tr>
  )
}
