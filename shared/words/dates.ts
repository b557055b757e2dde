import { calendarDate, daysBetween, type CalendarDate } from '../temporal.ts'
import { spelled } from './terbilang.ts'

const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
const A_SUNDAY = calendarDate.parse('2021-08-01')
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

/** `27 Juli 2021` */
export function dateInDocument(day: CalendarDate): string {
  return `${Number(day.slice(8, 10))} ${monthOf(day)} ${day.slice(0, 4)}`
}

/** `Selasa, 27 Juli 2021` */
export function dayAndDate(day: CalendarDate): string {
  return `${weekdayOf(day)}, ${dateInDocument(day)}`
}

/** As official records (berita acara) begin: `Selasa, tanggal dua puluh tujuh, bulan Juli, tahun dua ribu dua puluh satu`. */
export function dateSpelled(day: CalendarDate): string {
  const [year, , date] = day.split('-').map(Number)
  return `${weekdayOf(day)}, tanggal ${spelled(date ?? 0)}, bulan ${monthOf(day)}, tahun ${spelled(year ?? 0)}`
}

function weekdayOf(day: CalendarDate): string {
  const place = daysBetween(A_SUNDAY, day) % DAYS.length
  return DAYS.at(place) ?? ''
}

function monthOf(day: CalendarDate): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? ''
}
