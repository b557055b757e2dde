import { describe, expect, it } from 'vitest'
import { questionsFor } from '../../../../shared/brief/questions.ts'
import { undrawnSources } from '../../../../shared/brief/undrawn.ts'
import type { Figure } from '../../../../shared/figures/figure.ts'
import { agencyId } from '../../../../shared/ids.ts'
import { plainFigure } from '../../../../shared/testing/meeting-fixture.ts'
import { formatIn } from '../../i18n/format.ts'
import { translateInto } from '../../i18n/translate.ts'
import { wordsIn } from '../../i18n/words/words-in.ts'
import { questionWords, undrawnWords } from './brief-words.ts'

const id = { t: translateInto(wordsIn('id')), format: formatIn('id') }
const en = { t: translateInto(wordsIn('en')), format: formatIn('en') }
/** Numbers and their units may be held together by a space that does not break. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const row = (parts: Partial<Figure>) => ({
  agencyId: agencyId.parse('dinkes'),
  source: 'bankeu-provinsi' as const,
  figure: { ...plainFigure, ...parts },
})
const said = (now: Partial<Figure>, before: readonly ReturnType<typeof row>[] = []) =>
  questionsFor([row(now)], before).map((question) => plain(questionWords(id, question)))

describe('the words of the brief', () => {
  it('ask with the numbers that the rule looked at', () => {
    expect(said({ financialActual: 520_000_000 })).toEqual([
      'Bankeu Provinsi: mengapa keuangan 52,00 % mendahului fisik 48,00 %?',
    ])
    expect(said({ physicalTarget: 100, physicalActual: 100, financialActual: 265_900_000 })).toEqual([
      'Bankeu Provinsi: fisik 100,00 %, mengapa baru cair 26,59 %? Syarat apa yang kurang?',
    ])
    expect(said({}, [row({ physicalActual: 50 })])).toEqual([
      'Bankeu Provinsi: fisik turun dari 50,00 % menjadi 48,00 %. Apa yang dikoreksi?',
    ])
    expect(said({ physicalActual: 44, financialActual: 400_000_000 })).toEqual([
      'Bankeu Provinsi: −6,00 poin dari RKO (44,00 % dari 50,00 %). Apa yang berubah dari rencana?',
    ])
    expect(said({ physicalActual: 30, financialActual: 250_000_000 })[0]).toContain('−20,00 poin')
  })

  it('say how much was done and not drawn, in both languages', () => {
    const [undrawn] = undrawnSources([row({ physicalActual: 60, financialActual: 300_000_000 })])
    if (undrawn === undefined) throw new Error('the rule finds it')
    expect(plain(undrawnWords(id, undrawn))).toBe('Bankeu Provinsi: Rp300 juta (fisik 60,00 %, keuangan 30,00 %)')
    expect(plain(undrawnWords(en, undrawn))).toBe('Bankeu Provinsi: Rp300 million (work 60,00 %, money 30,00 %)')
  })
})
