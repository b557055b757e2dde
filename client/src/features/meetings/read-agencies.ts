import { agencyId } from '../../../../shared/ids.ts'
import type { SeatedAgency } from '../../../../shared/meeting/attendance.ts'

/** A line that could not be read; lines are counted from 1. */
export interface BadLine {
  readonly line: number
  readonly problem: 'bad-line' | 'twice'
}

export interface AgenciesRead {
  readonly agencies: readonly SeatedAgency[]
  readonly problems: readonly BadLine[]
}

/**
 * Agencies pasted as lines of `code; name; short name; class`, also with tabs between, as a spreadsheet copies them.
 * The id is made of the short name, so that it means the same agency in the next meeting.
 */
export function readAgencies(pasted: string): AgenciesRead {
  const agencies: SeatedAgency[] = []
  const problems: BadLine[] = []
  const taken = new Set<string>()
  pasted.split(/\r?\n/).forEach((text, index) => {
    if (text.trim() === '') return
    const agency = readLine(text)
    if (agency === null) problems.push({ line: index + 1, problem: 'bad-line' })
    else if (taken.has(agency.agencyId)) problems.push({ line: index + 1, problem: 'twice' })
    else {
      taken.add(agency.agencyId)
      agencies.push(agency)
    }
  })
  return { agencies, problems }
}

function readLine(text: string): SeatedAgency | null {
  const [code = '', name = '', shortName = '', agencyClass = ''] = text.split(/[;\t]/).map((part) => part.trim())
  const id = agencyId.safeParse(slugOf(shortName))
  const isTooLong = [code, name, shortName, agencyClass].some((part) => part.length > 200)
  if (name === '' || agencyClass === '' || isTooLong || !id.success) return null
  return {
    agencyId: id.data,
    code: code === '' ? null : code,
    name,
    shortName,
    agencyClass: agencyClass.toLowerCase(),
    assistantField: null,
    headTitle: null,
  }
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}
