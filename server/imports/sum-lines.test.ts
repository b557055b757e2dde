import { expect, it } from 'vitest'
import { plainFigure } from '../../shared/testing/meeting-fixture.ts'
import { agencyId } from '../../shared/ids.ts'
import type { NewDetailLine } from '../details/detail-store.ts'
import { sumLines } from './sum-lines.ts'

const line = (agency: string, figure: Partial<NewDetailLine['figure']>): NewDetailLine => ({
  agencyId: agencyId.parse(agency),
  source: 'apbd',
  code: '',
  activity: 'Paket',
  officer: '',
  method: '',
  figure: { ...plainFigure, ...figure },
  sheet: 'Rincian',
  row: 4,
})

it('lines add up per agency and source; per cents weigh by budget, over the lines that say both', async () => {
  const lines = [
    line('dpupr', { budget: 100, physicalTarget: 10, physicalActual: null, financialActual: 0.1 }),
    line('dinkes', { budget: null, financialTarget: null }),
    line('dpupr', { budget: 300, physicalTarget: 30, physicalActual: 20, financialActual: 0.2 }),
  ]
  expect(await sumLines(lines)).toMatchObject([
    { agencyId: 'dpupr', lines: 2, budget: 400, physicalTarget: 25, physicalActual: 20, financialActual: 0.3 },
    { agencyId: 'dinkes', lines: 1, budget: 0, physicalTarget: null, physicalActual: null, financialTarget: 0 },
  ])
})

it('a portion’s end is no line’s end', async () => {
  const many = Array.from({ length: 4_001 }, () => line('dinkes', { budget: 1 }))
  expect(await sumLines(many)).toMatchObject([{ lines: 4_001, budget: 4_001, physicalActual: 48 }])
})
