/** One stretch of speech in a transcript. Milliseconds from the recording's start. */
export interface Cue {
  readonly startMs: number
  readonly endMs: number
  /** Null where the transcript names nobody. */
  readonly speaker: string | null
  readonly text: string
}

/** What is wrong with a cue, at the line of the file where it stands, from 1. */
export interface CueProblem {
  readonly line: number
  readonly kind: 'no-header' | 'bad-time' | 'ends-early' | 'no-text' | 'too-many'
}

export interface Transcript {
  /** In the order of time. */
  readonly cues: readonly Cue[]
  readonly problems: readonly CueProblem[]
}

/** A day of meetings has some 5,000. */
const MOST_CUES = 20_000
/** Of one cue with its tags; what is longer was not said in one breath. */
const LONGEST_RAW = 4_000
const LONGEST_SPEAKER = 200

/** Hours may be missing, and SubRip writes a comma. */
const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`
const TIMING = new RegExp(String.raw`^\s*${TIME}\s+-->\s+${TIME}(?:\s.*)?$`)

/**
 * Reads WebVTT (W3C) as Zoom and Teams write it, and SubRip, which differs by its commas. What cannot be read is left
 * out and named by its line; the rest counts.
 */
export function readTranscript(text: string): Transcript {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const cues: Cue[] = []
  const problems: CueProblem[] = []
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '') && !/^\d+\s*$/.test(lines[0] ?? ''))
    problems.push({ line: 1, kind: 'no-header' })
  for (const { from, block } of blocksOf(lines)) {
    if (cues.length === MOST_CUES) {
      problems.push({ line: from + 1, kind: 'too-many' })
      break
    }
    if (/^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/.test(block[0] ?? '') && !block.some((line) => line.includes('-->')))
      continue
    const place = block.findIndex((line) => line.includes('-->'))
    // A number or a name that stands alone is no cue that anybody could miss.
    if (place === -1) continue
    const read = cueOf(block.slice(place))
    if (typeof read === 'string') problems.push({ line: from + place + 1, kind: read })
    else cues.push(read)
  }
  return { cues: withSpeakers(cues).toSorted((a, b) => a.startMs - b.startMs), problems }
}

interface Block {
  /** Index of its first line. */
  readonly from: number
  readonly block: readonly string[]
}

/** Blocks stand between empty lines; a timing begins another one also where the empty line is missing. */
function* blocksOf(lines: readonly string[]): Generator<Block> {
  let block: string[] = []
  let from = 0
  for (const [index, line] of lines.entries()) {
    const isNext = line.includes('-->') && block.some((other) => other.includes('-->'))
    if (block.length > 0 && (line.trim() === '' || isNext)) {
      yield { from, block }
      block = []
    }
    if (line.trim() === '') continue
    if (block.length === 0) from = index
    block.push(line)
  }
  if (block.length > 0) yield { from, block }
}

function cueOf([timing = '', ...spoken]: readonly string[]): Cue | CueProblem['kind'] {
  const found = TIMING.exec(timing)
  if (found === null) return 'bad-time'
  const [startMs, endMs] = [msOf(found.slice(1, 5)), msOf(found.slice(5, 9))]
  if (startMs === null || endMs === null) return 'bad-time'
  if (endMs < startMs) return 'ends-early'
  const raw = spoken.join(' ').slice(0, LONGEST_RAW)
  const voice = /<v(?:\.[^\s<>]*)?\s+([^<>]{1,400})>/i.exec(raw)?.[1] ?? null
  const text = unescaped(raw.replaceAll(/<[^<>]*>/g, ''))
  if (text === '') return 'no-text'
  return { startMs, endMs, speaker: voice === null ? null : unescaped(voice).slice(0, LONGEST_SPEAKER), text }
}

const NAMED = /^([^:]{1,80}):\s+(\S.*)$/s

/** Zoom puts the speaker before a colon, in nearly every cue; elsewhere a colon belongs to what was said. */
function withSpeakers(cues: readonly Cue[]): readonly Cue[] {
  const named = cues.filter(({ speaker, text }) => speaker === null && NAMED.test(text)).length
  if (named * 2 < cues.length) return cues
  return cues.map((cue) => {
    const [, speaker, text] = cue.speaker === null ? (NAMED.exec(cue.text) ?? []) : []
    return speaker === undefined || text === undefined ? cue : { ...cue, speaker, text }
  })
}

function msOf([hours = '0', minutes = '0', seconds = '0', fraction = '0']: readonly (string | undefined)[]):
  | number
  | null {
  if (Number(minutes) > 59 || Number(seconds) > 59) return null
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Number(fraction.padEnd(3, '0'))
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  lrm: '',
  rlm: '',
}

/** On one line, without control characters, entities written out. */
function unescaped(text: string): string {
  return text
    .replaceAll(/&(amp|lt|gt|nbsp|quot|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
