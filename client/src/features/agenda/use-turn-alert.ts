import { useEffect, useRef, useState } from 'react'
import { useMe, useMeeting } from '../../store/use-meeting.ts'
import { nearness, type Nearness } from './agenda-view.ts'
import { chooseSound, rememberedSound, TurnSound } from './turn-sound.ts'

/** How often it rings at each step towards one's turn. */
const rings: Readonly<Record<Nearness, number>> = { far: 0, soon: 1, next: 1, now: 2 }

/** Rings as one's turn comes near: two turns ahead, next, and now. */
export function useTurnAlert(): { readonly isOn: boolean; readonly turn: (isOn: boolean) => void } {
  const near = useNearness()
  const [isOn, setOn] = useState(rememberedSound)
  const sound = useRef<TurnSound | null>(null)
  const last = useRef(near)
  useEffect(() => {
    const allow = (): void => {
      sound.current ??= new TurnSound()
      sound.current.allow()
    }
    addEventListener('pointerdown', allow)
    addEventListener('keydown', allow)
    return () => {
      removeEventListener('pointerdown', allow)
      removeEventListener('keydown', allow)
    }
  }, [])
  useEffect(() => {
    if (near !== last.current && isOn) sound.current?.ring(rings[near])
    last.current = near
  }, [near, isOn])
  return {
    isOn,
    turn: (wanted) => {
      chooseSound(wanted)
      setOn(wanted)
      if (wanted) sound.current?.ring(1)
    },
  }
}

/** How near one's own turn is in the running meeting. */
export function useNearness(): Nearness {
  const mine = useMe().agencyId
  return useMeeting((meeting) => (meeting.lifecycle.phase === 'live' ? nearness(meeting.agenda, mine) : 'far'))
}
