import * as z from 'zod'
import { figure } from '../../shared/figures/figure.ts'
import { fundingSource } from '../../shared/figures/funding-source.ts'
import { agencyId } from '../../shared/ids.ts'
import { obstacleCategory, obstacleNature } from '../../shared/meeting/obstacles.ts'
import { bodyOfText, lineOfText } from '../../shared/text.ts'
import regency from './regency.json' with { type: 'json' }

const demonstrationAgency = z.strictObject({
  agencyId,
  code: lineOfText,
  name: lineOfText,
  shortName: lineOfText,
  agencyClass: lineOfText,
  /** Field of the assistant to the regional secretary (Asisten I, II, III). */
  assistantField: lineOfText,
  headTitle: lineOfText,
  figures: z.array(z.strictObject({ source: fundingSource, ...figure.shape })),
  obstacles: z.array(
    z.strictObject({
      text: bodyOfText,
      category: obstacleCategory,
      nature: obstacleNature,
      solutions: z.array(bodyOfText),
    }),
  ),
})

const demonstrationRegency = z.strictObject({
  /** Says that all of it is made up. */
  illustrative: bodyOfText,
  regency: lineOfText,
  agencies: z.array(demonstrationAgency),
})
export type DemonstrationRegency = z.output<typeof demonstrationRegency>

/**
 * The made-up regency of the demonstration: 48 agencies with figures for June 2021, obstacles and solutions. Only
 * its totals equal those published for a real meeting.
 */
export function readDemonstrationRegency(): DemonstrationRegency {
  return demonstrationRegency.parse(regency)
}
