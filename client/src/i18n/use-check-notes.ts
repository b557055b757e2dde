import { useCallback } from 'react'
import type { CheckWarning } from '../../../shared/checks/warning.ts'
import type { FundingSource } from '../../../shared/figures/funding-source.ts'
import type { AgencyId } from '../../../shared/ids.ts'
import { checkWords } from './check-words.ts'
import { useWords } from './LanguageProvider.tsx'
import type { Translate } from './translate.ts'

/**
 * Turns warnings into notes in the language of the interface. `nameOf`: what an agency is called here; `withSource`:
 * whether a note begins with the funding source it is about, where the place does not already say it.
 */
export function useCheckNotes(nameOf: (agency: AgencyId) => string, withSource = false) {
  const words = useWords()
  return useCallback(
    (warnings: readonly CheckWarning[]) =>
      warnings.map((warning) => ({
        key: `${warning.rule} ${warning.place.agencyId} ${warning.place.source} ${warning.place.field}`,
        text: `${sourceOf(words.t, withSource ? warning.place.source : null)}${checkWords(words, warning, nameOf)}`,
        rule: words.t(`check.name.${warning.rule}`),
      })),
    [words, nameOf, withSource],
  )
}

function sourceOf(t: Translate, source: FundingSource | null): string {
  return source === null ? '' : `${t(`figures.source.${source}`)}: `
}
