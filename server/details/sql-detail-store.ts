import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql, type Insertable, type Kysely, type SelectQueryBuilder, type Selectable } from 'kysely'
import type { Figure } from '../../shared/figures/figure.ts'
import type { AgencyId, BatchId, StreamId } from '../../shared/ids.ts'
import type { DetailReference } from '../../shared/meeting/imports.ts'
import {
  DETAIL_PAGE,
  detailLine,
  detailTotals,
  type DetailLineShown,
  type DetailPage,
  type DetailQuery,
  type DetailTotals,
} from '../../shared/protocol/http-details.ts'
import { cellAddress } from '../../shared/workbook/sheet.ts'
import type { Database } from '../database/schema.ts'
import type { DetailStore, NewDetailLine } from './detail-store.ts'

/** Lines to a statement: with SQLite some 5 ms on the main thread, most of it for putting the statement together. */
const PORTION = 100
const READ_PORTION = 250

type Row = Database['detail_lines']
type Sums = Readonly<Record<'budget' | 'financialTarget' | 'financialActual', number>>

/** Detail lines in the tables. */
export class SqlDetailStore implements DetailStore {
  private readonly db: Kysely<Database>

  constructor(db: Kysely<Database>) {
    this.db = db
  }

  async keep(stream: StreamId, batch: BatchId, lines: readonly NewDetailLine[]): Promise<DetailReference> {
    await this.remove(stream, batch)
    const hash = createHash('sha256')
    const sums = { budget: 0, financialTarget: 0, financialActual: 0 }
    for (let from = 0; from < lines.length; from += PORTION) {
      const portion = lines.slice(from, from + PORTION)
      for (const { figure, ...words } of portion) {
        hash.update(JSON.stringify({ ...words, figure }))
        sums.budget += figure.budget ?? 0
        sums.financialTarget += figure.financialTarget ?? 0
        sums.financialActual += figure.financialActual ?? 0
      }
      const rows = portion.map((line, place) => rowOf(stream, batch, from + place + 1, line))
      await this.db.insertInto('detail_lines').values(rows).execute()
      await nextTurn()
    }
    return { lines: lines.length, ...rounded(sums), sha256: hash.digest('hex') }
  }

  async remove(stream: StreamId, batch: BatchId): Promise<void> {
    await this.db.deleteFrom('detail_lines').where('stream', '=', stream).where('batch_id', '=', batch).execute()
  }

  async all(stream: StreamId, batch: BatchId): Promise<readonly NewDetailLine[]> {
    const lines: NewDetailLine[] = []
    for (;;) {
      const rows = await this.db
        .selectFrom('detail_lines')
        .selectAll()
        .where('stream', '=', stream)
        .where('batch_id', '=', batch)
        .where('line', '>', lines.length)
        .orderBy('line')
        .limit(READ_PORTION)
        .execute()
      for (const row of rows) lines.push({ ...shown(row), row: row.row })
      if (rows.length < READ_PORTION) return lines
      await nextTurn()
    }
  }

  async page(stream: StreamId, batch: BatchId, query: DetailQuery): Promise<DetailPage> {
    const wanted = this.wanted(stream, batch, query)
    const { count } = await wanted.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    const rows = await inOrder(wanted, query.order).selectAll().offset(query.offset).limit(DETAIL_PAGE).execute()
    return { lines: rows.map(shown), count }
  }

  async totals(stream: StreamId, batch: BatchId, agency: AgencyId | null): Promise<readonly DetailTotals[]> {
    const rows = await this.wanted(stream, batch, { agency, source: null, search: '' })
      .select(({ fn }) => [
        'agency_id',
        'source',
        fn.countAll<number>().as('lines'),
        fn.sum<number | null>('budget').as('budget'),
        weighted('physical_target').as('physical_target'),
        weighted('physical_actual').as('physical_actual'),
        fn.sum<number | null>('financial_target').as('financial_target'),
        fn.sum<number | null>('financial_actual').as('financial_actual'),
      ])
      .groupBy(['agency_id', 'source'])
      .orderBy(({ fn }) => fn.min('line'))
      .execute()
    return rows.map((row) =>
      detailTotals.parse({
        agencyId: row.agency_id,
        source: row.source,
        lines: row.lines,
        ...rounded({
          budget: row.budget ?? 0,
          financialTarget: row.financial_target ?? 0,
          financialActual: row.financial_actual ?? 0,
        }),
        physicalTarget: row.physical_target,
        physicalActual: row.physical_actual,
      }),
    )
  }

  private wanted(
    stream: StreamId,
    batch: BatchId,
    { agency, source, search }: Pick<DetailQuery, 'agency' | 'source' | 'search'>,
  ): SelectQueryBuilder<Database, 'detail_lines', unknown> {
    let query = this.db.selectFrom('detail_lines').where('stream', '=', stream).where('batch_id', '=', batch)
    if (agency !== null) query = query.where('agency_id', '=', agency)
    if (source !== null) query = query.where('source', '=', source)
    for (const word of search.toLowerCase().split(/\s+/).filter(Boolean))
      query = query.where(sql<boolean>`searchable like ${`%${escaped(word)}%`} escape '!'`)
    return query
  }
}

/** `%` and `_` are letters like others to whoever searches. */
function escaped(word: string): string {
  return word.replaceAll(/[!%_]/g, '!$&')
}

/** Mean of a column weighted by budget, over the lines that say both. */
function weighted(column: 'physical_target' | 'physical_actual') {
  const weight = sql`case when ${sql.ref(column)} is null then null else budget end`
  return sql<number | null>`sum(budget * ${sql.ref(column)}) / nullif(sum(${weight}), 0)`
}

function inOrder<Output>(
  query: SelectQueryBuilder<Database, 'detail_lines', Output>,
  order: DetailQuery['order'],
): SelectQueryBuilder<Database, 'detail_lines', Output> {
  if (order === 'file') return query.orderBy('line')
  // Those that nobody can tell come last, in both kinds of database.
  return query
    .orderBy(sql`case when ${sql.ref(order)} is null then 1 else 0 end`)
    .orderBy(order, 'desc')
    .orderBy('line')
}

/** Planned work that is not done, in rupiah: points behind target times budget. */
function behind({ budget, physicalTarget, physicalActual }: Figure): number | null {
  if (budget === null || physicalTarget === null || physicalActual === null) return null
  return (budget * (physicalTarget - physicalActual)) / 100
}

/** Sums of rupiah with sen: added up as floating numbers, whole sen again. */
function rounded({ budget, financialTarget, financialActual }: Sums): Sums {
  const toSen = (sum: number): number => Math.round(sum * 100) / 100
  return {
    budget: toSen(budget),
    financialTarget: toSen(financialTarget),
    financialActual: toSen(financialActual),
  }
}

function rowOf(stream: StreamId, batch: BatchId, number: number, line: NewDetailLine): Insertable<Row> {
  const { agencyId, source, code, activity, officer, method, figure, sheet, row } = line
  return {
    stream,
    batch_id: batch,
    line: number,
    agency_id: agencyId,
    source,
    code,
    activity,
    officer,
    method,
    searchable: [code, activity, officer, method].join(' ').toLowerCase(),
    budget: figure.budget,
    physical_target: figure.physicalTarget,
    physical_actual: figure.physicalActual,
    financial_target: figure.financialTarget,
    financial_actual: figure.financialActual,
    behind: behind(figure),
    sheet,
    row,
  }
}

function shown(row: Selectable<Row>): DetailLineShown {
  return detailLine.parse({
    line: row.line,
    agencyId: row.agency_id,
    source: row.source,
    code: row.code,
    activity: row.activity,
    officer: row.officer,
    method: row.method,
    figure: {
      budget: row.budget,
      physicalTarget: row.physical_target,
      physicalActual: row.physical_actual,
      financialTarget: row.financial_target,
      financialActual: row.financial_actual,
    },
    behind: row.behind,
    sheet: row.sheet,
    address: cellAddress(row.row, 0),
  })
}
