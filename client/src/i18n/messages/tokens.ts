import type { Wording } from '../language.ts'

export const tokenMessages = {
  'tokens.title': { id: 'Token untuk sistem lain', en: 'Tokens for other systems' },
  'tokens.hint': {
    id: 'Dengan token, aplikasi lain milik daerah membaca notula, angka, arahan, dan tindak lanjut – tanpa nama orang, dan tanpa dapat mengubah apa pun.',
    en: 'With a token another application of the regency reads minutes, figures, directives and follow-up – without names of people, and without changing anything.',
  },
  'tokens.description': { id: 'Uraian antarmuka (OpenAPI 3.1)', en: 'Description of the interface (OpenAPI 3.1)' },
  'tokens.empty': { id: 'Belum ada token.', en: 'No tokens yet.' },
  'tokens.add': { id: 'Buat token', en: 'Make a token' },
  'tokens.label': { id: 'Untuk sistem apa', en: 'For which system' },
  'tokens.label.hint': { id: 'misalnya e-Monev atau SAKIP', en: 'such as e-Monev or SAKIP' },
  'tokens.scopes': { id: 'Boleh membaca', en: 'May read' },
  'tokens.scope.documents:read': { id: 'Notula, angka, dan arahan rapat', en: 'Minutes, figures and directives' },
  'tokens.scope.ledger:read': { id: 'Tindak lanjut semua rapat', en: 'Follow-up of all meetings' },
  'tokens.until': { id: 'Berlaku sampai akhir hari', en: 'Valid to the end of' },
  'tokens.until.hint': { id: 'kosong: sampai dicabut', en: 'empty: until it is revoked' },
  'tokens.until.past': { id: 'Hari itu sudah lewat.', en: 'That day is past.' },
  'tokens.incomplete': {
    id: 'Isi untuk sistem apa, dan pilih sedikitnya satu yang boleh dibaca.',
    en: 'Say for which system, and choose at least one thing it may read.',
  },
  'tokens.issued': { id: 'Token untuk {label}', en: 'Token for {label}' },
  'tokens.issued.hint': {
    id: 'Salin sekarang dan serahkan langsung kepada pengelola sistem itu: token ini tidak akan ditampilkan lagi.',
    en: 'Copy it now and hand it to whoever runs that system: it is never shown again.',
  },
  'tokens.copy': { id: 'Salin token', en: 'Copy the token' },
  'tokens.active': { id: 'berlaku', en: 'valid' },
  'tokens.active.until': { id: 'berlaku sampai {date}', en: 'valid to {date}' },
  'tokens.expired': { id: 'habis {date}', en: 'expired {date}' },
  'tokens.revoked': { id: 'dicabut {date}', en: 'revoked {date}' },
  'tokens.made': { id: 'dibuat {date}', en: 'made {date}' },
  'tokens.used': { id: 'terakhir dipakai {when}', en: 'last used {when}' },
  'tokens.unused': { id: 'belum pernah dipakai', en: 'never used' },
  'tokens.revoke': { id: 'Cabut', en: 'Revoke' },
  'tokens.revoke.of': { id: 'Cabut token {label}', en: 'Revoke the token of {label}' },
  'tokens.revoke.confirm': {
    id: 'Cabut token {label}? Sistem itu langsung tidak dapat membaca lagi.',
    en: 'Revoke the token of {label}? That system can read nothing from now on.',
  },
} as const satisfies Record<string, Wording>
