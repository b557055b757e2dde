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
      {/* Whatever of these a width leaves in sight is the main thing there; the frame places each by itself. */}
      <main className={styles.main}>
        <div className={styles.agenda}>{agenda}</div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
        <div className={styles.centre} tabIndex={0}>
          {centre}
        </div>
        {turn !== null && <div className={styles.turn}>{turn}</div>}
        {side !== null && <div className={styles.side}>{side}</div>}
      </main>
      <footer className={styles.foot}>{foot}</footer>
    </div>
  )
}
