import type { ReactNode } from 'react'
import styles from './RoomFrame.module.css'
import type { RoomView } from './views.ts'

interface RoomFrameProps {
  readonly view: RoomView
  readonly top: ReactNode
  readonly tabs: ReactNode
  readonly banners: ReactNode
  readonly agenda: ReactNode
  readonly centre: ReactNode
  /** Stays in sight on a phone whatever view is open; null: nothing. */
  readonly turn: ReactNode
  readonly side: ReactNode
  readonly foot: ReactNode
}

/** Where the parts of the room stand: three columns on a laptop, two on a tablet, one at a time on a phone. */
export function RoomFrame({ view, top, tabs, banners, agenda, centre, turn, side, foot }: RoomFrameProps) {
  return (
    <div className={styles.frame} data-view={view}>
      <header className={styles.top}>{top}</header>
      <div className={styles.tabs}>{tabs}</div>
      <div className={styles.banners}>{banners}</div>
      <div className={styles.agenda}>{agenda}</div>
      <main className={styles.centre}>{centre}</main>
      {turn !== null && <div className={styles.turn}>{turn}</div>}
      {side !== null && <aside className={styles.side}>{side}</aside>}
      <footer className={styles.foot}>{foot}</footer>
    </div>
  )
}
