import type { MessagePort } from 'node:worker_threads'
import { csvOf } from '../../shared/workbook/csv-text.ts'
import type { ExportContent, ExportedDetail, ExportedObstacle } from '../../shared/workbook/export-content.ts'
import { exportSheets } from '../../shared/workbook/export-sheets.ts'
import type { ContentLot, WorkerOrder } from './worker-messages.ts'
import { writeXlsx } from './write-xlsx.ts'

type Writing = Extract<WorkerOrder, { readonly task: 'write' }>

const sheetOfTable = { recap: 'Sumber Dana', details: 'Rincian', obstacles: 'Kendala dan Solusi' } as const

/** Puts the lots together and writes the file. */
export async function writeOrder(port: MessagePort, { as }: Writing): Promise<Uint8Array> {
  const sheets = exportSheets(await receive(port))
  if (sheets.length === 0) throw new Error('nothing to write')
  if (as === 'xlsx') return await writeXlsx(sheets)
  const sheet = sheets.find((one) => one.name === sheetOfTable[as])
  if (sheet === undefined) throw new Error(`nothing to write about ${as}`)
  return new TextEncoder().encode(csvOf(sheet))
}

async function receive(port: MessagePort): Promise<ExportContent> {
  let head: (ContentLot & { readonly part: 'head' })['head'] | null = null
  const figures: ExportContent['figures'][number][] = []
  const details: ExportedDetail[] = []
  const obstacles: ExportedObstacle[] = []
  await new Promise<void>((resolve) => {
    const take = (lot: ContentLot): void => {
      if (lot.part === 'head') head = lot.head
      else if (lot.part === 'figures') figures.push(...lot.rows)
      else if (lot.part === 'details') details.push(...lot.rows)
      else if (lot.part === 'obstacles') obstacles.push(...lot.rows)
      else {
        port.off('message', take)
        resolve()
      }
    }
    port.on('message', take)
  })
  if (head === null) throw new Error('content without a head')
  return { ...(head as Omit<ExportContent, 'figures' | 'details' | 'obstacles'>), figures, details, obstacles }
}
