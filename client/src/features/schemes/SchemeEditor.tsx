import { schemeMeasure } from '../../../../shared/figures/scheme.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Unseen } from '../../ui/Unseen.tsx'
import layout from '../../ui/layout.module.css'
import { BandRow } from './BandRow.tsx'
import styles from './SchemeEditor.module.css'
import { isLevel, MOST_BANDS, withBand, withMeasure, withPlanChanged, withShape } from './scheme-edits.ts'
import type { TypedScheme } from './scheme-form.ts'

const shapes: readonly TypedScheme['shape'][] = ['same', 'quarter', 'plan']

interface SchemeEditorProps {
  readonly typed: TypedScheme
  readonly onChange: (typed: TypedScheme) => void
}

/** A scheme to be changed: what is judged, and the bands from best to worst with the limits between them. */
export function SchemeEditor({ typed, onChange }: SchemeEditorProps) {
  const { t } = useWords()
  const columns = typed.columns.map(({ upTo }, nth) => {
    if (typed.shape === 'same') return t('scheme.all-year')
    if (typed.shape === 'quarter') return t('scheme.quarter', { n: nth + 1 })
    return upTo === null ? t('scheme.plan.above') : `${t('scheme.plan.up-to')} ${upTo}`
  })
  return (
    <div className={layout.stack}>
      <Field label={t('scheme.name')}>
        {(control) => (
          <input
            {...control}
            maxLength={200}
            value={typed.name}
            onChange={({ target }) => onChange({ ...typed, name: target.value })}
          />
        )}
      </Field>
      <div className={styles.facts}>
        <Field label={t('scheme.measure')}>
          {(control) => (
            <select
              {...control}
              value={typed.measure}
              onChange={({ target }) => {
                const measure = schemeMeasure.options.find((one) => one === target.value)
                if (measure !== undefined) onChange(withMeasure(typed, measure))
              }}
            >
              {schemeMeasure.options.map((measure) => (
                <option key={measure} value={measure}>
                  {t(`scheme.measure.${measure}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {!isLevel(typed.measure) && (
          <Field label={t('scheme.unit')}>
            {(control) => (
              <select
                {...control}
                value={typed.unit}
                onChange={({ target }) =>
                  onChange({ ...typed, unit: target.value === 'relative' ? 'relative' : 'points' })
                }
              >
                <option value="points">{t('scheme.unit.points')}</option>
                <option value="relative">{t('scheme.unit.relative')}</option>
              </select>
            )}
          </Field>
        )}
        <Field label={t('scheme.shape')}>
          {(control) => (
            <select
              {...control}
              value={typed.shape}
              onChange={({ target }) =>
                onChange(withShape(typed, shapes.find((one) => one === target.value) ?? typed.shape))
              }
            >
              {shapes.map((shape) => (
                <option key={shape} value={shape}>
                  {t(`scheme.shape.${shape}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className={styles.scroll}>
        <table className={styles.bands}>
          <thead>
            <tr>
              <th scope="col">{t('scheme.title')}</th>
              {typed.columns.map(({ upTo }, nth) => (
                <th key={columns[nth]} scope="col">
                  {upTo === null ? (
                    `${columns[nth]} (${t(`scheme.unit.${typed.unit}`)})`
                  ) : (
                    <label>
                      {t('scheme.plan.up-to')}{' '}
                      <input
                        className={styles.plan}
                        inputMode="decimal"
                        value={upTo}
                        onChange={({ target }) => onChange(withPlanChanged(typed, nth, target.value))}
                      />
                    </label>
                  )}
                </th>
              ))}
              <th scope="col">
                <Unseen>{t('scheme.band.remove.column')}</Unseen>
              </th>
            </tr>
          </thead>
          <tbody>
            {typed.bands.map((_, place) => (
              // A band is its place: words change while they are typed.
              <BandRow key={place} typed={typed} place={place} columns={columns} onChange={onChange} />
            ))}
          </tbody>
        </table>
      </div>
      {typed.bands.length < MOST_BANDS && (
        <div>
          <Button size="small" onClick={() => onChange(withBand(typed, t('scheme.band.new')))}>
            + {t('scheme.band.add')}
          </Button>
        </div>
      )}
    </div>
  )
}
