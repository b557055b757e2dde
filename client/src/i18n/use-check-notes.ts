import { useCallback } from 'react'
import type { CheckWarning } from '../../../shared/checks/warning.ts'
import type { AgencyId } from '../../../shared/ids.ts'
import { checkWords } from './check-words.ts'
import { useWords } from './LanguageProvider.tsx'

/** Turns warnings into notes in the language of the interface. `nameOf`: what an agency is called here. */
export function useCheckNotes(nameOf: (agency: AgencyId) => string) {
  const words = useWords()
  return useCallback(
    (warnings: readonly CheckWarning[]) =>
      warnings.map((warning) => ({
        key: `${warning.rule} ${warning.place.agencyId} ${warning.place.source} ${warning.place.field}`,
        text: checkWords(words, warning, nameOf),
        rule: words.t(`check.name.${warning.rule}`),
      })),
    [words, nameOf],
  )
}
