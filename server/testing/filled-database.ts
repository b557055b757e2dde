import { commandId, streamId } from '../../shared/ids.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { SqlEventLog } from '../log/sql-event-log.ts'
import { Writer } from './logged-events.ts'

/** Something in every table: 250 events in two streams, and people. */
export async function fillDatabase(database: OpenDatabase): Promise<void> {
  const log = new SqlEventLog(database)
  const writer = new Writer()
  const text = 'Rp1,97 triliun “arahan” \u2028 \ud800 𝕂'
  for (let n = 1; n <= 120; n += 1) {
    await log.append(streamId.parse('m-1'), (n - 1) * 2, [writer.command(`c${n}`, { n, text }, { n, nothing: null })])
  }
  const many = Array.from({ length: 10 }, (_, n) => ({ n }))
  const command = new Writer().command('c1', ...many)
  await log.append(streamId.parse('ledger'), 0, [
    command,
    { ...command, commandId: commandId.parse('fact'), events: [] },
  ])
  const last = command.events.at(-1)
  if (last === undefined) throw new Error('there are ten events')
  await log.saveSnapshot(streamId.parse('ledger'), {
    seq: 10,
    at: last.at,
    chain: last.chain,
    stateVersion: 1,
    state: {},
  })
  await fillRegistry(database)
}

async function fillRegistry({ db }: OpenDatabase): Promise<void> {
  const at = 1_627_351_200_000
  await db
    .insertInto('accounts')
    .values({
      id: 'a-1',
      login: 'sari',
      name: 'Sari',
      title: null,
      kind: 'secretariat',
      password_hash: 'h',
      created_at: at,
      deactivated_at: null,
    })
    .execute()
  const link = {
    stream: 'm-1',
    kind: 'viewer',
    agency_id: null,
    label: null,
    created_at: at,
    revoked_at: null,
    opened_at: null,
  }
  await db
    .insertInto('links')
    .values([
      { ...link, id: 'l-1', secret_hash: 'h1', expires_at: null, sent_at: null },
      { ...link, id: 'l-2', secret_hash: 'h2', expires_at: at + 1, sent_at: at },
    ])
    .execute()
  await db
    .insertInto('api_tokens')
    .values({
      id: 't-1',
      secret_hash: 'h3',
      label: 'e-Monev',
      scopes: '["ledger:read"]',
      created_by: 'a-1',
      created_at: at,
      expires_at: null,
      revoked_at: at + 2,
      last_used_at: at + 1,
    })
    .execute()
  const session = {
    name: 'Tamu',
    title: 'Kabid',
    agency_id: null,
    created_at: at,
    last_used_at: at,
    expires_at: at + 9,
  }
  await db
    .insertInto('sessions')
    .values([
      { ...session, id_hash: 's1', person_id: 'p1', kind: 'viewer', stream: 'm-1', link_id: 'l-1', account_id: null },
      {
        ...session,
        id_hash: 's2',
        person_id: 'p2',
        kind: 'secretariat',
        stream: null,
        link_id: null,
        account_id: 'a-1',
      },
    ])
    .execute()
  await db
    .insertInto('set_up_tokens')
    .values({ token_hash: 't', created_at: at, used_at: at + 5 })
    .execute()
  await db
    .insertInto('meetings')
    .values({ stream: 'm-1', title: 'Rakor', date: '2021-07-27', phase: 'live', created_at: at, updated_seq: 7 })
    .execute()
  await db
    .insertInto('agencies')
    .values({ id: 'dinkes', place: 1, revision: 3, data: '{"name":"Dinas Kesehatan"}' })
    .execute()
  await db
    .insertInto('regency')
    .values({ id: 1, revision: 2, settings: '{}', emblem_type: 'image/png', emblem: 'iVBORw0=' })
    .execute()
  await fillImports({ db })
}

async function fillImports({ db }: Pick<OpenDatabase, 'db'>): Promise<void> {
  const at = 1_627_351_200_000
  const draft = { stream: 'm-1', file_name: 'rekap.xlsx', bytes: 9_000, person: 'p2', created_at: at, touched_at: at }
  await db
    .insertInto('import_drafts')
    .values([
      { ...draft, id: 'd-1', mapping: null, applied_at: null },
      { ...draft, id: 'd-2', mapping: '{}', applied_at: at },
    ])
    .execute()
  await db.insertInto('import_mappings').values({ shape: 's', mapping: '{}', used_at: at }).execute()
  await db
    .insertInto('import_agency_names')
    .values({ name: 'dinkes kab', agency_id: 'dinkes', decided_at: at })
    .execute()
  const words = {
    code: '1.02',
    activity: 'Pengadaan obat',
    officer: '',
    method: 'Tender',
    searchable: 'pengadaan obat',
  }
  const line = {
    stream: 'm-1',
    batch_id: 'd-2',
    agency_id: 'dinkes',
    source: 'apbd',
    sheet: 'Rincian',
    row: 4,
    ...words,
  }
  const figure = { budget: 1_000_000.25, physical_target: 44.77, financial_target: 0.1, financial_actual: null }
  await db
    .insertInto('detail_lines')
    .values([
      { ...line, ...figure, line: 1, physical_actual: 41.36, behind: 34_100.0085 },
      { ...line, ...figure, line: 2, physical_actual: null, behind: null },
    ])
    .execute()
  const note = { stream: 'm-1', kind: 'note', place: 3, at, zone: 'Asia/Jakarta', agencies: '|dinkes|', hidden: 0 }
  await db
    .insertInto('search_entries')
    .values([
      { ...note, entry_id: 'n1', who: 'Sari', item: 'Penutup', text: 'Obat', searchable: 'obat', updated_seq: 7 },
      { ...note, entry_id: 'n2', who: null, item: null, text: 'Jalan', searchable: 'jalan', updated_seq: 8 },
    ])
    .execute()
  await db
    .insertInto('search_agencies')
    .values({ stream: 'm-1', agency_id: 'dinkes', name: 'Dinas Kesehatan' })
    .execute()
  await db
    .insertInto('transcripts')
    .values({ stream: 'm-1', sha256: 'c0de', content: 'WEBVTT\n', created_at: at })
    .execute()
  await db
    .insertInto('files')
    .values({ sha256: 'f00d', media_type: 'application/pdf', bytes: 4, content: 'JVBERg==', created_at: at })
    .execute()
  const sealed = { version: 1, seq: 7, number: null, title: 'Rakor', regency: 'Contoh', date: '2021-07-27' }
  await db
    .insertInto('sealed_versions')
    .values({ ...sealed, code: 'AAAA', stream: 'm-1', chain: 'c0ffee', sealed_at: at })
    .execute()
  await db.insertInto('proofs').values({ sha256: 'f00d', person: 'p1', created_at: at }).execute()
  await db.insertInto('sealed_files').values({ code: 'AAAA', name: 'notula.pdf', sha256: 'f00d' }).execute()
  await db
    .insertInto('signed_files')
    .values({ code: 'AAAA', sha256: 'f00d', extends_sealed: 1, person: 'p1', attached_at: at })
    .execute()
}
