import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { LEDGER, streamId } from '../../shared/ids.ts'
import { ledgerDecider } from '../../shared/ledger/ledger.ts'
import { proofResponse } from '../../shared/protocol/http-minutes.ts'
import { SYSTEM } from '../../shared/stream/actor.ts'
import { givenLedger, registering } from '../../shared/testing/given-ledger.ts'
import { heldMeeting } from '../../shared/testing/minutes-fixture.ts'
import { kadinkes } from '../../shared/testing/people.ts'
import { demonstrationIn, sariIn } from '../testing/entries.ts'
import { openHouse, type House } from '../testing/house.ts'
import { recordHistory } from '../testing/logged-history.ts'
import { temporaryFolder } from '../testing/temporary-database.ts'

const stream = streamId.parse('m-demonstration')
const run = promisify(execFile)
const failedRun = z.object({ code: z.literal(1), stdout: z.string() })

/** A meeting whose health office proved what it did. */
async function fill(house: House): Promise<void> {
  await recordHistory(house.log, stream, heldMeeting().history)
  const agency = house.browser()
  await demonstrationIn(agency, 'agency', 'dinkes')
  const pdf = new Uint8Array(Buffer.from('%PDF-1.7 kontrak'))
  const sent = await agency.post('/api/ledger/proofs', 'dinkes', pdf, { 'content-type': 'application/pdf' })
  const { sha256 } = proofResponse.parse(sent.json)
  const ledger = givenLedger()
    .and(SYSTEM, registering({ meeting: stream }))
    .and(kadinkes, {
      type: 'duty.report-done',
      dutyId: 'd1.dinkes',
      text: 'Selesai',
      proofLink: null,
      proofFile: { sha256, name: 'kontrak.pdf', mediaType: 'application/pdf', bytes: pdf.length },
    })
  house.rooms.states.set(LEDGER, { seq: 2, stateVersion: ledgerDecider.stateVersion, state: ledger.state })
}

async function archiveOf(house: House): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await house.archive.zip(stream, house.url)
  return new Map(Object.entries(unzipSync(zip ?? new Uint8Array())))
}

/** What the checker prints; when it finds something wrong it fails as well. */
async function saidBy(checker: string): Promise<string> {
  try {
    return (await run(process.execPath, [checker])).stdout
  } catch (error) {
    return failedRun.parse(error).stdout
  }
}

describe('the archive of a meeting', { timeout: 60_000 }, () => {
  it('can be checked without the server, and betrays a changed event and a changed file', async () => {
    await using house = await openHouse()
    await fill(house)
    const files = await archiveOf(house)
    await using folder = await temporaryFolder()
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(folder.path, name)), { recursive: true })
      await writeFile(join(folder.path, name), bytes)
    }
    const said = (): Promise<string> => saidBy(join(folder.path, 'periksa.mjs'))
    expect(await said()).toContain(`${heldMeeting().history.length} peristiwa`)
    expect(await said()).not.toContain('GAGAL')

    const events = join(folder.path, 'peristiwa.jsonl')
    const genuine = await readFile(events, 'utf8')
    await writeFile(events, genuine.replace('Percepat lelang', 'Hentikan lelang'))
    expect(await said()).toMatch(/GAGAL peristiwa \d+ diubah/)
    await writeFile(events, genuine)
    await writeFile(join(folder.path, 'notula.json'), '{}')
    expect(await said()).toContain('GAGAL notula.json')
  })

  it('holds the documents, the log and the proofs', async () => {
    await using house = await openHouse()
    await fill(house)
    const names = [...(await archiveOf(house)).keys()]
    for (const name of ['notula.docx', 'notula.pdf', 'rekap.xlsx', 'peristiwa.jsonl', 'sidik.txt', 'periksa.mjs'])
      expect(names).toContain(name)
    expect(names.filter((name) => name.startsWith('bukti/'))).toEqual([
      expect.stringMatching(/^bukti\/[0-9a-f]{64}\.pdf$/),
    ])
  })

  it('is handed to the secretariat and to leaders alone', async () => {
    await using house = await openHouse()
    await fill(house)
    const browser = await sariIn(house)
    const page = await browser.get(`/api/meetings/${stream}/archive`, 'sari')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-disposition')).toBe('attachment; filename="arsip-m-demonstration.zip"')
    expect((await browser.get('/api/meetings/m-none/archive', 'sari')).status).toBe(404)
    const agency = house.browser()
    await demonstrationIn(agency, 'agency', 'dpupr')
    expect((await agency.get(`/api/meetings/${stream}/archive`, 'dpupr')).status).toBe(403)
  })
})
