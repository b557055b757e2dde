/**
 * Goes into every archive and needs nothing but Node: computes the chain of the events and the hash of every file
 * again. It must stay true to `log/chain.ts`, whatever becomes of that; a test runs it on a fresh archive.
 */
export const ARCHIVE_CHECKER = `// Memeriksa arsip rapat tanpa server: node periksa.mjs
// Checks the archive of a meeting without a server: node periksa.mjs
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const here = (name) => new URL(name, import.meta.url)
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
let failures = 0
const say = (ok, words) => {
  if (!ok) failures += 1
  console.log((ok ? 'OK    ' : 'GAGAL ') + words)
}

for (const line of readFileSync(here('sidik.txt'), 'utf8').trim().split('\\n')) {
  const [hash, name] = line.split('  ')
  say(sha256(readFileSync(here(name))) === hash, name)
}

const sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
let chain = ''
let count = 0
let whole = true
for (const line of readFileSync(here('peristiwa.jsonl'), 'utf8').trim().split('\\n')) {
  const { seq, at, by, commandId, type, version, data, chain: told } = JSON.parse(line)
  const body = JSON.stringify([seq, at, sorted(by), commandId, type, version, sorted(data)])
  chain = createHash('sha256').update(chain).update('\\n').update(body).digest('hex')
  count += 1
  if (seq !== count || chain !== told) {
    whole = false
    break
  }
}
say(whole, whole ? count + ' peristiwa, sidik rangkaian ' + chain : 'peristiwa ' + count + ' diubah')
process.exitCode = failures === 0 ? 0 : 1
`

/** What a person who opens the archive years later should know. */
export const ARCHIVE_README = `ARSIP RAPAT

notula.*, rekap.xlsx, tindak-lanjut.csv   dokumen sebagaimana disegel (atau draf terakhir)
notula-bertanda-tangan-versi-*.pdf        notula yang ditandatangani secara elektronik di luar sistem, bila ada
peristiwa.jsonl                           seluruh peristiwa rapat, satu per baris, berantai SHA-256
bukti/                                    bukti tindak lanjut yang dikirim Perangkat Daerah
sidik.txt                                 SHA-256 setiap berkas; juga: sha256sum -c sidik.txt
periksa.mjs                               memeriksa semuanya tanpa server: node periksa.mjs

Kode periksa pada notula adalah 80 bit pertama sidik rangkaian pada peristiwa penyegelan. Keabsahan tanda tangan
elektronik diperiksa dengan pembaca PDF atau laman penyelenggara sertifikat, bukan oleh periksa.mjs.

ARCHIVE OF A MEETING

notula.*, rekap.xlsx, tindak-lanjut.csv   the documents as sealed (or the last draft)
notula-bertanda-tangan-versi-*.pdf        minutes signed electronically outside of the system, if any
peristiwa.jsonl                           every event of the meeting, one a line, chained by SHA-256
bukti/                                    proofs of follow-up that agencies sent
sidik.txt                                 SHA-256 of every file; also: sha256sum -c sidik.txt
periksa.mjs                               checks all of it without a server: node periksa.mjs (Node 18 or newer)

The check code on the minutes is the first 80 bits of the chain's hash at the event that sealed them. Whether an electronic
signature is valid is checked with a PDF reader or at the certificate authority, not by periksa.mjs.
`
