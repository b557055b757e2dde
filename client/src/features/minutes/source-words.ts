import type { PlainKey } from '../../i18n/translate.ts'

const nouns = {
  meeting: 'minutes.noun.meeting',
  roles: 'minutes.noun.roles',
  attendance: 'minutes.noun.attendance',
  agenda: 'minutes.noun.agenda',
  figures: 'minutes.noun.figures',
  comparison: 'minutes.noun.comparison',
  obstacle: 'minutes.noun.obstacle',
  note: 'minutes.noun.note',
  directive: 'minutes.noun.directive',
  minutes: 'minutes.noun.minutes',
  recording: 'minutes.noun.recording',
} as const satisfies Record<string, PlainKey>

/** What an event was about, by the first word of its name. */
export function nounOf(type: string): PlainKey {
  const [noun] = type.split('.')
  return Object.entries(nouns).find(([known]) => known === noun)?.[1] ?? 'minutes.noun.other'
}

/** `3, 5–9`: numbers in order, neighbours as one. */
export function ranges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}
