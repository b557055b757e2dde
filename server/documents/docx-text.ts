import { TextRun } from 'docx'
import type { Span } from './sheet.ts'

/** A4 is 11,906 twentieths of a point wide; one inch of margin on each side. */
export const TEXT_WIDTH_TWIPS = 11_906 - 2 * 1_440

/**
 * Spans as Word's runs; line breaks in a text stay line breaks.
 * @param size in half points; the document's own when left out
 */
export function inRuns(spans: readonly Span[], size?: number, color?: string): TextRun[] {
  return spans.flatMap(({ text, look }) =>
    wellFormed(text)
      .split('\n')
      .map(
        (line, place) =>
          new TextRun({
            text: line,
            bold: look === 'bold',
            italics: look === 'italic',
            ...(size === undefined ? {} : { size }),
            ...(color === undefined ? {} : { color }),
            ...(place === 0 ? {} : { break: 1 }),
          }),
      ),
  )
}

/** Half a surrogate pair is no character, and would make the file unreadable. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
}
