import { deviation } from '../figures/deviation.ts'
import type { Figure } from '../figures/figure.ts'
import { progressOf } from '../figures/progress.ts'
import { progressOfRollUp, rollUp, type RollUp } from '../figures/rollup.ts'
import type { AgencyId } from '../ids.ts'
import { boardTotals } from '../meeting/board.ts'
import { currentFigure, type Correction, type FigureEntry } from '../meeting/figures.ts'
import { percent, rupiahFull, signed } from '../words/numbers.ts'
import { dayAndTime, lineOf, personText, sentence, type Composing } from './composing.ts'
import type { FigureLine, Line, RecapRow } from './document.ts'
import { ordered } from './sources.ts'
import { figureNames, sourceNames } from './vocabulary.ts'

/** Stands where nothing was reported: never a zero. */
const MISSING = '–'

/** `41,36 %`, or the dash. */
export function percentText(value: number | null): string {
  return value === null ? MISSING : percent(value)
}

/** `−3,41`, or the dash. */
export function pointsText(value: number | null): string {
  return value === null ? MISSING : signed(value)
}

/** `Rp1.974.256.000`, or the dash. */
export function rupiahText(amount: number | null): string {
  return amount === null ? MISSING : rupiahFull(amount)
}

/** The figures of one agency as they were presented, or as reported while it has not had its turn; the sum last. */
export function agencyFigures(composing: Composing, agency: AgencyId): readonly FigureLine[] {
  const { figures, lifecycle } = composing.meeting
  const own = figures[agency]
  const excluded = new Set(lifecycle.details?.excludedSources)
  const rows = (own?.entries ?? []).map((entry): FigureLine => {
    const figure = entry.presented ?? currentFigure(entry)
    return {
      id: `agency/${agency}/figure/${entry.source}`,
      source: entry.source,
      label: sourceNames[entry.source],
      figure,
      progress: progressOf(figure),
      isExcluded: excluded.has(entry.source),
      sources: figureNumbers(composing, agency, entry),
    }
  })
  return rows.length === 1 ? rows : [...rows, sumOf(agency, rows)]
}

/** Everything that was corrected about one agency, oldest first: both values, who, when and why. */
export function correctionLines(composing: Composing, agency: AgencyId): readonly Line[] {
  const entries = composing.meeting.figures[agency]?.entries ?? []
  const all = entries.flatMap((entry) => entry.corrections.map((correction) => ({ entry, correction })))
  return all
    .toSorted((a, b) => a.correction.seq - b.correction.seq)
    .map(({ entry, correction }) =>
      lineOf(composing, {
        id: `agency/${agency}/correction/${correction.seq}`,
        text: correctionText(composing, entry, correction),
        about: [],
        numbers: [correction.seq],
        isOpen: false,
      }),
    )
}

/** The regency's totals as they hold now, of each source and, last, of all that count. */
export function regencyTotals(composing: Composing): readonly FigureLine[] {
  const { total, perSource } = boardTotals(composing.meeting)
  const entries = Object.values(composing.meeting.figures).flatMap((own) => own.entries)
  const numbers = (source: FigureEntry['source'] | null): readonly number[] =>
    ordered(entries.filter((entry) => source === null || entry.source === source).map((entry) => entry.changedSeq))
  return [
    ...perSource.map(({ source, excluded, rollUp: own }) =>
      totalLine(`regency/${source}`, source, sourceNames[source], own, excluded, numbers(source)),
    ),
    totalLine('regency/total', 'total', 'Jumlah', total, false, numbers(null)),
  ]
}

/** Where every agency stands now, over the sources that count. */
export function recapRows({ meeting }: Composing): readonly RecapRow[] {
  const { perAgency } = boardTotals(meeting)
  const rollUps = new Map(perAgency.map((own) => [own.agencyId, own.rollUp]))
  return meeting.attendance.seats.flatMap(({ agency: { agencyId, name, agencyClass } }): readonly RecapRow[] => {
    const own = rollUps.get(agencyId)
    if (own === undefined) return []
    const numbers = ordered((meeting.figures[agencyId]?.entries ?? []).map((entry) => entry.changedSeq))
    const total = totalLine(`recap/${agencyId}`, 'total', name, own, false, numbers)
    return [{ agencyId, name, agencyClass, total }]
  })
}

/** What the totals cover, and what they leave out. */
export function totalsNote(composing: Composing): Line {
  const { total, excludedSources } = boardTotals(composing.meeting)
  const { reported, of, budgetShare } = total.coverage
  const share = budgetShare === null ? '' : `, mewakili ${percent(budgetShare)} dari pagu`
  const without =
    excludedSources.length === 0
      ? ''
      : ` Tidak termasuk ${excludedSources.map((source) => sourceNames[source]).join(', ')}.`
  return lineOf(composing, {
    id: 'regency/note',
    text: `Rekapitulasi dari ${reported} di antara ${of} Perangkat Daerah yang melaporkan${share}. Capaian fisik ditimbang menurut pagu.${without}`,
    about: ['details'],
  })
}

function totalLine(
  id: string,
  source: FigureLine['source'],
  label: string,
  total: RollUp,
  isExcluded: boolean,
  sources: readonly number[],
): FigureLine {
  const progress = progressOfRollUp(total)
  const figure = {
    // Nothing summed is nothing reported.
    budget: total.budget === 0 ? null : total.budget,
    physicalTarget: progress.physicalTarget,
    physicalActual: progress.physicalActual,
    financialTarget: total.financial.targetRupiah,
    financialActual: total.financial.actualRupiah,
  }
  return { id, source, label, figure, progress, isExcluded, sources }
}

function sumOf(agency: AgencyId, rows: readonly FigureLine[]): FigureLine {
  const counted = rows.flatMap(({ source, figure, isExcluded }) =>
    isExcluded || source === 'total' ? [] : [{ agencyId: agency, source, figure }],
  )
  const sources = ordered(rows.flatMap((row) => row.sources))
  return totalLine(`agency/${agency}/figure/total`, 'total', 'Jumlah', rollUp(counted, [agency]), false, sources)
}

/** The report that was presented and its being presented, or the newest report; corrections stand apart. */
function figureNumbers({ sources }: Composing, agency: AgencyId, entry: FigureEntry): readonly number[] {
  const frozen = sources[`frozen/${agency}`]?.[0] ?? null
  const all = sources[`figures/${agency}/${entry.source}`] ?? []
  const shown = all.findLast((seq) => frozen === null || seq < frozen)
  return ordered([shown, frozen].filter((seq) => typeof seq === 'number'))
}

function correctionText(composing: Composing, { source }: FigureEntry, correction: Correction): string {
  const changes = changedFields(correction)
    .map(
      (field) =>
        `${figureNames[field]} dari ${inWords(field, correction.from)} menjadi ${inWords(field, correction.to)}`,
    )
    .join('; ')
  const { by, at, reason } = correction
  const who = `${personText(composing, by)} pada ${dayAndTime(composing, at)}`
  return `Koreksi ${sourceNames[source]}: ${changes}. Oleh ${who}. Alasan: ${sentence(reason)}`
}

function changedFields({ from, to }: Correction): readonly (keyof Figure)[] {
  const fields = ['budget', 'physicalTarget', 'physicalActual', 'financialTarget', 'financialActual'] as const
  return fields.filter((field) => from[field] !== to[field])
}

function inWords(field: keyof Figure, figure: Figure): string {
  const value = figure[field]
  if (value === null) return 'belum dilaporkan'
  return field.startsWith('physical') ? percent(value) : rupiahFull(value)
}

/** One sentence on where a regency or an agency stands: `realisasi fisik 41,36 % dari target 44,77 % (deviasi −3,41 poin) …`. */
export function progressSentence({ progress }: FigureLine): string {
  const { physicalTarget, physicalActual, financialActual } = progress
  const gap = deviation(physicalTarget, physicalActual) === null ? null : progress.physicalDeviation
  const target = physicalTarget === null ? '' : ` dari target ${percent(physicalTarget)}`
  const points = gap === null ? '' : ` (deviasi ${signed(gap)} poin)`
  const physical =
    physicalActual === null
      ? 'realisasi fisik belum dilaporkan'
      : `realisasi fisik ${percent(physicalActual)}${target}${points}`
  const financial =
    financialActual === null ? 'realisasi keuangan belum dilaporkan' : `realisasi keuangan ${percent(financialActual)}`
  return `${physical} dan ${financial}`
}
