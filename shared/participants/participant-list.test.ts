import { describe, expect, it } from 'vitest'
import { LONGEST_LIST, readParticipants } from './participant-list.ts'

describe('a pasted list of participants', () => {
  it('is read as Zoom exports it, whoever came back once, from first to last', () => {
    const csv = [
      'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants',
      '813 1234 5678,Rakor POK,07/27/2021 08:55:10 AM,07/27/2021 12:10:00 PM,setda@contoh.go.id,195,52',
      '',
      'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
      '"Budi Santoso, S.T. - DPUPR (DPUPR)",b@contoh.go.id,07/27/2021 09:30:00 AM,07/27/2021 12:09:00 PM,159,No',
      '"Budi Santoso, S.T. - DPUPR (DPUPR)",b@contoh.go.id,07/27/2021 09:02:15 AM,07/27/2021 09:20:00 AM,18,No',
      'DINKES,,07/27/2021 01:05:00 PM,07/27/2021 01:09:00 PM,4,Yes',
    ].join('\r\n')
    expect(readParticipants(csv)).toEqual([
      { name: 'Budi Santoso, S.T. - DPUPR (DPUPR)', joined: '09.02', left: '12.09' },
      { name: 'DINKES', joined: '13.05', left: '13.09' },
    ])
  })

  it('is read as people copy it, one name a line, commas in names and all', () => {
    const text = 'Participants\n1. Sari Wulandari (Host, me)\nIr. Joko, M.T. - DPUPR\n\n  DINKES (Guest) \ndinkes'
    expect(readParticipants(text).map(({ name }) => name)).toEqual([
      'Sari Wulandari',
      'Ir. Joko, M.T. - DPUPR',
      'DINKES',
    ])
  })

  it('takes times that stand behind tabs, and none that is no time', () => {
    expect(readParticipants('DPUPR\t9:02\t12.10\nDINKES\t45.99\tGuest')).toEqual([
      { name: 'DPUPR', joined: '09.02', left: '12.10' },
      { name: 'DINKES', joined: null, left: null },
    ])
  })

  it('is nothing where nothing was pasted, and never more than anybody pastes', () => {
    expect(readParticipants(' \n\t\n')).toEqual([])
    const many = Array.from({ length: 5_000 }, (_, n) => `Peserta nomor ${n}`).join('\n')
    expect(readParticipants(many)).toHaveLength(1_000)
    expect(readParticipants('x'.repeat(LONGEST_LIST * 2))).toHaveLength(1)
  })
})
