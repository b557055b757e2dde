/**
 * Text as a cell of an .xlsx file takes it. The format writes characters that XML does not like as `_xFFFD_`; text that
 * only looks so is written so that it comes back as it is. A word that every object has a member of (`toString`) is
 * written with such an escape too: a writer that keeps its texts in a plain object would take it for one it knows.
 */
export function cellText(text: string): string {
  const escaped = text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[\uFFFD\p{Noncharacter_Code_Point}\p{Surrogate}]/gu, (character) =>
      character.split('').map(escapedUnit).join(''),
    )
  return escaped in Object.prototype ? `${escapedUnit(escaped.charAt(0))}${escaped.slice(1)}` : escaped
}

function escapedUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}
