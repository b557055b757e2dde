/** For comparing words: no case, no accents, no punctuation, single spaces. `&` is `dan`. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' dan ')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a name in a file is remembered by: the same however it is spaced, dotted or capitalised. */
export function nameKey(text: string): string {
  // The number of the row often stands in the same cell: "1. Dinas Kesehatan", "a) Kecamatan Arumsari".
  return plainWords(text.replace(/^\s*(?:\d{1,3}|[a-z])\s*[.)]\s*(?=\p{L})/iu, '')).slice(0, 500)
}
