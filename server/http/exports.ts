import type { Request } from 'express'
import { detailsOf } from '../../shared/meeting/imports.ts'
import { figureRows } from '../../shared/meeting/board.ts'
import { meetingDecider } from '../../shared/meeting/meeting.ts'
import type { MeetingState } from '../../shared/meeting/state.ts'
import { exportFormat, exportKind, type ExportFormat, type ExportKind } from '../../shared/protocol/http-imports.ts'
import type { ExportContent, ExportedDetail } from '../../shared/workbook/export-content.ts'
import type { DetailStore } from '../details/detail-store.ts'
import type { RegencyReader } from '../regency/regency-store.ts'
import type { WorkbookWriter } from '../workbooks/workbook-writer.ts'
import { answered, refuse, type Endpoint, type OfMeeting } from './endpoint.ts'
import type { HttpRooms } from './http-rooms.ts'

interface ExportParts {
  readonly rooms: HttpRooms
  readonly details: DetailStore
  readonly writer: WorkbookWriter
  readonly regency: Pick<RegencyReader, 'read'>
}

const types: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}
const names: Readonly<Record<ExportKind, string>> = { recap: 'rekap', details: 'rincian', obstacles: 'kendala' }
/** Where such recaps are made, while the regency has not said what its letterhead says. */
const USUAL_OFFICE = 'SEKRETARIAT DAERAH – BAGIAN ADMINISTRASI PEMBANGUNAN'

/** The meeting's figures, lines or obstacles as a file in the layout that an import reads. */
export function exportFile({ rooms, details, writer, regency }: ExportParts): Endpoint<OfMeeting> {
  return async ({ request, response, stream }) => {
    const wanted = wantedFile(request)
    if (wanted === null) return refuse({ refused: 'no-such-thing' })
    const { kind, format } = wanted
    const current = await rooms.current(stream)
    if (current === null) return refuse({ fault: 'meeting-not-found' })
    const meeting = meetingDecider.reviveState(current.state)
    const batch = kind === 'details' ? detailsOf(meeting.imports) : undefined
    const lines = batch === undefined ? [] : await details.all(stream, batch.batchId)
    const { letterhead } = (await regency.read()).settings
    const content = contentOf(meeting, kind, lines, letterhead.unit?.toUpperCase() ?? USUAL_OFFICE)
    if (content.figures.length + content.details.length + content.obstacles.length === 0)
      return refuse({ refused: 'nothing-to-export' })
    const bytes = await (format === 'xlsx' ? writer.writeXlsx(content) : writer.writeCsv(content, kind))
    response.status(200).set({
      'Content-Type': types[format],
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${fileNameOf(meeting, kind)}.${format}"`,
    })
    response.write(bytes)
    return answered
  }
}

function wantedFile(request: Request): { readonly kind: ExportKind; readonly format: ExportFormat } | null {
  const [kind, format, ...rest] = String(request.params['file']).split('.')
  const known = { kind: exportKind.safeParse(kind), format: exportFormat.safeParse(format) }
  if (!known.kind.success || !known.format.success || rest.length > 0) return null
  return { kind: known.kind.data, format: known.format.data }
}

function contentOf(
  meeting: MeetingState,
  kind: ExportKind,
  lines: readonly ExportedDetail[],
  office: string,
): ExportContent {
  const { details } = meeting.lifecycle
  return {
    regency: (details?.regency ?? '').toUpperCase(),
    office,
    period: (details?.periodLabel ?? '').toUpperCase(),
    agencies: meeting.attendance.seats.map(({ agency: { agencyId, name } }) => ({ agencyId, name })),
    figures: kind === 'recap' ? figureRows(meeting) : [],
    details: lines,
    obstacles:
      kind !== 'obstacles'
        ? []
        : meeting.obstacles
            .filter(({ removed }) => !removed)
            .map(({ agencyId, text, category, nature, amountAtRisk, solutions }) => ({
              agencyId,
              text,
              category,
              nature,
              amountAtRisk,
              solutions: solutions.map((solution) => solution.text),
            })),
  }
}

/** Letters, digits and hyphens alone, so that no system and no header stumbles over it. */
function fileNameOf({ lifecycle }: MeetingState, kind: ExportKind): string {
  const period = (lifecycle.details?.periodLabel ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return `${names[kind]}-${period}`.replaceAll(/^-+|-+$/g, '').slice(0, 80)
}
