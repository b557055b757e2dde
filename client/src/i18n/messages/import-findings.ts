import type { Wording } from '../language.ts'

export const importFindingMessages = {
  'imports.problem.unreadable-number': { id: '{field}: “{text}” bukan angka', en: '{field}: “{text}” is no number' },
  'imports.problem.error-cell': {
    id: '{field}: rumus di sel ini gagal ({text})',
    en: '{field}: the formula in this cell failed ({text})',
  },
  'imports.problem.ambiguous-number': {
    id: '{field}: “{text}” dibaca {value}; periksa titik dan komanya',
    en: '{field}: “{text}” was read as {value}; check point and comma',
  },
  'imports.problem.out-of-range': { id: '{field}: {value} di luar batas', en: '{field}: {value} is out of range' },
  'imports.problem.fractions-read-as-percent': {
    id: '{field}: {n} sel pecahan dibaca sebagai persen',
    en: '{field}: {n} fractions were read as per cents',
  },
  'imports.problem.mixed-fraction': {
    id: '{field}: {value} tampak bercampur antara pecahan dan persen',
    en: '{field}: {value} looks like a fraction among per cents, or the reverse',
  },
  'imports.problem.unit-scaled': { id: '{field}: dibaca dalam {unit}', en: '{field}: read in {unit}' },
  'imports.problem.amount-from-percent': {
    id: '{field}: dihitung dari persen pagu, karena tidak ada kolom rupiah',
    en: '{field}: worked out from the per cent of the budget, for want of a column in rupiah',
  },
  'imports.problem.columns-left-out': {
    id: '{field}: hanya kolom {read} yang dibaca; kolom {left} bermakna sama dan tidak ikut dijumlahkan',
    en: '{field}: only column {read} is read; {left} say the same and are not added to it',
  },
  'imports.problem.no-agency-column': {
    id: 'Ada angka, tetapi tidak ada kolom Perangkat Daerah: lembar ini tidak dibaca',
    en: 'There are figures, but no column says whose: this sheet is not read',
  },
  'imports.problem.no-agency-name': { id: 'Baris tanpa nama Perangkat Daerah', en: 'A row without an agency' },
  'imports.problem.unknown-agency': { id: '“{text}” tidak dikenal', en: '“{text}” is unknown' },
  'imports.problem.doubtful-agency': { id: '“{text}” perlu diputuskan', en: '“{text}” has to be decided' },
  'imports.problem.unknown-source': { id: 'Sumber dana “{text}” tidak dikenal', en: 'Source “{text}” is unknown' },
  'imports.problem.doubtful-source': {
    id: 'Sumber dana “{text}” perlu diputuskan',
    en: 'Source “{text}” has to be decided',
  },
  'imports.problem.source-assumed': {
    id: 'Tanpa sumber dana; dimasukkan ke {text}',
    en: 'No source named; put under {text}',
  },
  'imports.problem.duplicate-row': {
    id: '{text} sudah ada di {first}: baris ini tidak dipakai',
    en: '{text} is already in {first}: this row is left out',
  },
  'imports.problem.text-too-long': { id: '{field}: dipotong pada {n} huruf', en: '{field}: cut at {n} letters' },
  'imports.problem.total-differs': {
    id: '{text}, {field}: tercetak {printed}, jumlah barisnya {computed}',
    en: '{text}, {field}: printed {printed}, its rows add up to {computed}',
  },
  'imports.problem.coarser-sheet-differs': {
    id: '{text}, {field}: lembar lain menyebut {printed}, jumlahnya {computed}',
    en: '{text}, {field}: the other sheet says {printed}, they add up to {computed}',
  },
  'imports.problem.details-differ': {
    id: '{text}, {field}: rekap {printed}, rincian {computed}',
    en: '{text}, {field}: recap {printed}, details {computed}',
  },
  'imports.problem.agreed-within-rounding': {
    id: '{text}, {field}: disesuaikan {value} dalam pembulatan agar jumlahnya tepat',
    en: '{text}, {field}: moved by {value} within its rounding so that the total holds',
  },
  'imports.problem.no-table-found': { id: 'Tidak ada tabel yang dikenali', en: 'No table was recognised' },
  'imports.problem.hidden-sheet': { id: 'Lembar ini tersembunyi', en: 'This sheet is hidden' },
  'imports.problem.hidden-rows': { id: '{n} baris tersembunyi ikut dibaca', en: '{n} hidden rows were read too' },
  'imports.refused.empty-file': { id: 'Berkas ini kosong.', en: 'This file is empty.' },
  'imports.refused.too-large': { id: 'Berkas lebih besar dari 20 MB.', en: 'The file is larger than 20 MB.' },
  'imports.refused.old-excel': {
    id: 'Ini berkas Excel lama (.xls). Simpan sebagai .xlsx dahulu.',
    en: 'This is an old Excel file (.xls). Save it as .xlsx first.',
  },
  'imports.refused.encrypted': {
    id: 'Berkas ini dikunci dengan kata sandi. Simpan tanpa kata sandi.',
    en: 'This file is locked by a password. Save it without one.',
  },
  'imports.refused.not-a-workbook': {
    id: 'Ini bukan buku kerja Excel atau CSV.',
    en: 'This is no Excel or CSV workbook.',
  },
  'imports.refused.damaged': { id: 'Berkas ini rusak.', en: 'This file is damaged.' },
  'imports.refused.macros': {
    id: 'Berkas ini berisi makro. Simpan sebagai .xlsx biasa.',
    en: 'This file has macros. Save it as a plain .xlsx.',
  },
  'imports.refused.external-links': {
    id: 'Berkas ini mengambil angka dari berkas lain. Salin sebagai nilai dahulu.',
    en: 'This file takes numbers from other files. Paste them as values first.',
  },
  'imports.refused.duplicate-entries': {
    id: 'Isi berkas ini bertentangan.',
    en: 'The parts of this file contradict each other.',
  },
  'imports.refused.compression-bomb': {
    id: 'Berkas ini mengembang terlalu besar.',
    en: 'This file unpacks to far too much.',
  },
  'imports.refused.document-type': {
    id: 'Berkas ini berisi bagian yang tidak aman.',
    en: 'This file has an unsafe part.',
  },
  'imports.refused.too-many-rows': {
    id: 'Lembar {sheet} lebih dari {limit} baris.',
    en: 'Sheet {sheet} has more than {limit} rows.',
  },
  'imports.refused.too-many-columns': {
    id: 'Lembar {sheet} terlalu banyak kolom.',
    en: 'Sheet {sheet} has too many columns.',
  },
  'imports.refused.too-many-sheets': { id: 'Terlalu banyak lembar.', en: 'Too many sheets.' },
  'imports.refused.too-much-text': { id: 'Terlalu banyak teks.', en: 'Too much text.' },
  'imports.refused.out-of-time': { id: 'Membaca berkas ini terlalu lama.', en: 'Reading this file took too long.' },
  'imports.refused.out-of-memory': {
    id: 'Berkas ini terlalu besar untuk dibaca.',
    en: 'This file is too large to be read.',
  },
} as const satisfies Record<string, Wording>
