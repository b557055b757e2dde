import { describe, expect, it } from 'vitest'
import { minute, type Asked, type Given } from '../testing/given.ts'
import { liveMeeting } from '../testing/meeting-fixture.ts'
import { bupati, camat, dewi, kadinkes, kadisPupr, sekda } from '../testing/people.ts'
import type { Answer, Directive } from './directives.ts'
import { shownOnStage } from './stage.ts'

type Issue = Asked & { readonly type: 'directive.issue' }

const issue: Issue = {
  type: 'directive.issue',
  directiveId: 'd1',
  text: 'Percepat lelang',
  addressees: [
    { agencyId: 'dinkes', due: '2021-08-15', text: null },
    { agencyId: 'dpupr', due: '2021-08-31', text: 'Percepat lelang jalan' },
  ],
  proofExpected: 'Kontrak',
  obstacleId: null,
  itemId: 'i-dinkes',
}
const edit = (changes: Partial<Issue>, baseRevision = 1): Asked => ({
  ...issue,
  ...changes,
  type: 'directive.edit',
  baseRevision,
})
const acknowledge = (agencyId: string): Asked => ({ type: 'directive.acknowledge', directiveId: 'd1', agencyId })
const ask = (question = 'Sampai kapan?'): Asked => ({
  type: 'directive.ask',
  directiveId: 'd1',
  agencyId: 'dinkes',
  question,
})
const reply = (text = 'Akhir Agustus'): Asked => ({
  type: 'directive.reply',
  directiveId: 'd1',
  toAgencyId: 'dinkes',
  reply: text,
})
const withdraw: Asked = { type: 'directive.withdraw', directiveId: 'd1', reason: 'Sudah selesai' }
const readBack: Asked = { type: 'directive.read-back', directiveId: 'd1' }

const issued = (): Given => liveMeeting().and(bupati, issue, minute(5))
const acknowledged = (): Given =>
  issued().and(kadinkes, acknowledge('dinkes'), minute(6)).and(kadisPupr, acknowledge('dpupr'), minute(7))

function directiveIn(meeting: Given): Directive {
  const [directive] = meeting.state.directives
  if (directive === undefined) throw new Error('no directive was issued')
  return directive
}
const answers = (meeting: Given): readonly Answer['kind'][] =>
  directiveIn(meeting).addressees.map((addressee) => addressee.answer.kind)

describe('issuing a directive', () => {
  it('gives every addressee a duty of its own, unanswered', () => {
    expect(directiveIn(issued())).toMatchObject({
      directiveId: 'd1',
      seq: issued().history.length,
      issuedBy: bupati,
      issuedAt: minute(5),
      readBackAt: null,
      revision: 1,
      withdrawn: null,
      addressees: [
        { agencyId: 'dinkes', due: '2021-08-15', text: null, answer: { kind: 'none' } },
        { agencyId: 'dpupr', due: '2021-08-31', text: 'Percepat lelang jalan', answer: { kind: 'none' } },
      ],
    })
  })

  it.each([
    ['seat', { addressees: [{ agencyId: 'bappeda', due: null, text: null }] }, 'bappeda'],
    ['agenda item', { itemId: 'gone' }, 'gone'],
    ['obstacle', { obstacleId: 'o-none' }, 'o-none'],
  ])('an unknown %s is refused by name', (what, wrong, id) => {
    expect(liveMeeting().when(bupati, { ...issue, ...wrong })).toEqual({
      ok: false,
      rejection: { reason: 'not-found', what, id },
    })
  })

  it('names nobody twice', () => {
    const twice = [...issue.addressees, { agencyId: 'dinkes', due: null, text: 'Lagi' }]
    expect(liveMeeting().when(bupati, { ...issue, addressees: twice })).toMatchObject({
      rejection: { reason: 'conflict', what: 'directive' },
    })
  })

  it('an id stands for one directive, even a withdrawn one', () => {
    const taken = { ok: false, rejection: { reason: 'already-exists', what: 'directive', id: 'd1' } }
    expect(issued().when(bupati, issue)).toEqual(taken)
    expect(issued().and(bupati, withdraw).when(bupati, issue)).toEqual(taken)
  })

  it('a removed obstacle is answered no more, but a directive that answered it can still be edited', () => {
    const obstacle = { obstacleId: 'o1', agencyId: 'dinkes' }
    const hindered = liveMeeting().and(kadinkes, {
      type: 'obstacle.add',
      ...obstacle,
      text: 'Gagal lelang',
      category: 'procurement',
      nature: 'real',
      amountAtRisk: null,
    })
    const answered = hindered.and(bupati, { ...issue, obstacleId: 'o1' })
    const gone = answered.and(kadinkes, { type: 'obstacle.remove', ...obstacle })
    expect(gone.when(bupati, { ...issue, directiveId: 'd2', obstacleId: 'o1' })).toMatchObject({
      rejection: { reason: 'not-found', what: 'obstacle' },
    })
    expect(gone.when(dewi, edit({ obstacleId: 'o1', text: 'Ulangi lelang' })).ok).toBe(true)
  })

  it('a leader without the chair issues none', () => {
    expect(liveMeeting().when(sekda, issue)).toMatchObject({ rejection: { reason: 'not-allowed' } })
  })
})

describe('answering a directive', () => {
  it('an addressee acknowledges its own duty once', () => {
    const meeting = issued().and(kadinkes, acknowledge('dinkes'), minute(6))
    expect(directiveIn(meeting).addressees.map((addressee) => addressee.answer)).toEqual([
      { kind: 'acknowledged', at: minute(6), by: kadinkes },
      { kind: 'none' },
    ])
    expect(meeting.when(kadinkes, acknowledge('dinkes'), minute(8))).toEqual({ ok: true, events: [] })
    expect(meeting.when(kadinkes, acknowledge('dpupr'))).toMatchObject({ rejection: { reason: 'not-allowed' } })
  })

  it('who is not addressed has nothing to answer', () => {
    expect(issued().when(camat, acknowledge('kec-mlati'))).toEqual({
      ok: false,
      rejection: { reason: 'not-found', what: 'addressee', id: 'kec-mlati' },
    })
  })

  it('a question waits for a reply, and may be followed by another or by acknowledgement', () => {
    const asked = issued().and(kadinkes, ask(), minute(6))
    expect(directiveIn(asked).addressees[0]?.answer).toEqual({
      kind: 'asked',
      question: 'Sampai kapan?',
      reply: null,
      at: minute(6),
      by: kadinkes,
    })
    expect(asked.when(kadinkes, ask())).toEqual({ ok: true, events: [] })
    const replied = asked.and(dewi, reply(), minute(8))
    expect(directiveIn(replied).addressees[0]?.answer).toMatchObject({ at: minute(6), reply: 'Akhir Agustus' })
    expect(replied.when(dewi, reply())).toEqual({ ok: true, events: [] })
    expect(directiveIn(replied.and(kadinkes, ask())).addressees[0]?.answer).toMatchObject({ reply: null })
    const askedAgain = replied.and(kadinkes, ask('Dana dari mana?'))
    expect(directiveIn(askedAgain).addressees[0]?.answer).toMatchObject({ question: 'Dana dari mana?', reply: null })
    expect(answers(replied.and(kadinkes, acknowledge('dinkes')))).toEqual(['acknowledged', 'none'])
  })

  it('nobody replies to who has not asked', () => {
    expect(issued().when(bupati, reply())).toMatchObject({ rejection: { reason: 'conflict', what: 'directive' } })
  })
})

describe('editing a directive', () => {
  it('resets the answers of those whose date or wording changed, and keeps the others', () => {
    const { addressees } = issue
    const laterForDinkes = addressees.map((one) => (one.agencyId === 'dinkes' ? { ...one, due: '2021-09-15' } : one))
    expect(answers(acknowledged().and(dewi, edit({ addressees: laterForDinkes })))).toEqual(['none', 'acknowledged'])
    const newText = edit({ text: 'Percepat lelang dan pencairan' })
    expect(answers(acknowledged().and(dewi, newText))).toEqual(['none', 'acknowledged'])
  })

  it('keeps the answer of who is told the same in another way: its own wording now or everybody’s', () => {
    const own = issue.addressees.map((one) => (one.agencyId === 'dinkes' ? { ...one, text: issue.text } : one))
    const edited = acknowledged().and(dewi, edit({ addressees: own, text: 'Percepat semua lelang' }))
    expect(answers(edited)).toEqual(['acknowledged', 'acknowledged'])
  })

  it('a new addressee has not answered; one left out has no duty any more', () => {
    const addressees = [...issue.addressees.slice(1), { agencyId: 'kec-mlati', due: null, text: null }]
    const edited = acknowledged().and(dewi, edit({ addressees }))
    expect(directiveIn(edited).addressees.map((one) => [one.agencyId, one.answer.kind])).toEqual([
      ['dpupr', 'acknowledged'],
      ['kec-mlati', 'none'],
    ])
  })

  it('a stale edit is refused with the current text', () => {
    const edited = issued().and(dewi, edit({ text: 'Percepat semua' }))
    expect(edited.when(bupati, edit({ text: 'Tunda' }))).toEqual({
      ok: false,
      rejection: { reason: 'stale-edit', what: 'directive', id: 'd1', revision: 2, text: 'Percepat semua' },
    })
    expect(edited.when(bupati, edit({ text: 'Percepat semua' }))).toEqual({ ok: true, events: [] })
    expect(directiveIn(edited.and(bupati, edit({ text: 'Tunda' }, 2))).revision).toBe(3)
  })
})

describe('reading back', () => {
  it('puts the directive on the big screen and notes that it was read', () => {
    const read = issued().and(dewi, readBack, minute(9))
    expect(directiveIn(read).readBackAt).toBe(minute(9))
    expect(shownOnStage(read.state)).toEqual({ view: 'directive', subject: 'd1' })
    expect(read.when(dewi, readBack)).toEqual({ ok: true, events: [] })
  })

  it('what was read and then reworded has not been read back', () => {
    const read = issued().and(dewi, readBack)
    expect(directiveIn(read.and(dewi, edit({ text: 'Lain' }))).readBackAt).toBeNull()
    expect(directiveIn(read.and(dewi, edit({ proofExpected: 'Foto' }))).readBackAt).toBeNull()
    expect(directiveIn(read.and(dewi, edit({ itemId: 'recap' }))).readBackAt).not.toBeNull()
  })

  it('shows it again when the screen has moved on, without a second note', () => {
    const moved = issued().and(dewi, readBack, minute(9)).and(bupati, { type: 'stage.follow' })
    expect(moved.when(dewi, readBack)).toEqual({
      ok: true,
      events: [{ type: 'stage.shown', view: 'directive', subject: 'd1' }],
    })
  })

  it('happens while the meeting sits', () => {
    expect(issued().and(bupati, { type: 'meeting.close' }).when(dewi, readBack)).toMatchObject({
      rejection: { reason: 'wrong-phase' },
    })
  })
})

describe('withdrawing a directive', () => {
  it('keeps it in the record with the reason', () => {
    const { addressees, withdrawn } = directiveIn(acknowledged().and(bupati, withdraw))
    expect(withdrawn).toBe('Sudah selesai')
    expect(addressees).toHaveLength(2)
    expect(
      issued()
        .and(bupati, withdraw)
        .when(bupati, { ...withdraw, reason: 'Lain' }),
    ).toEqual({ ok: true, events: [] })
  })

  it('leaves nothing to answer, ask, edit or read', () => {
    const gone = issued().and(kadinkes, ask()).and(bupati, withdraw)
    const attempts = [
      gone.when(kadinkes, acknowledge('dinkes')),
      gone.when(kadinkes, ask('Kenapa?')),
      gone.when(bupati, reply()),
      gone.when(dewi, edit({ text: 'Lain' })),
      gone.when(dewi, readBack),
    ]
    for (const attempt of attempts)
      expect(attempt).toEqual({
        ok: false,
        rejection: { reason: 'conflict', what: 'directive', problem: 'the directive was withdrawn' },
      })
  })

  it('whoever names a directive that is not there is told which', () => {
    expect(liveMeeting().when(bupati, withdraw)).toEqual({
      ok: false,
      rejection: { reason: 'not-found', what: 'directive', id: 'd1' },
    })
  })
})
