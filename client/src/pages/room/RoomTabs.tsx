import { Link } from 'wouter'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import styles from './RoomTabs.module.css'
import type { RoomTab, RoomView } from './views.ts'

interface RoomTabsProps {
  readonly tabs: readonly RoomTab[]
  readonly view: RoomView
  /** Where the room is, without the view. */
  readonly path: string
}

/** The parts of the room as links, so that the back button returns to the one before. */
export function RoomTabs({ tabs, view, path }: RoomTabsProps) {
  const { t } = useWords()
  return (
    <nav className={styles.tabs} aria-label={t('room.views')}>
      {tabs.map((tab) => (
        <Link
          key={tab.view}
          href={`${path}?lihat=${tab.view}`}
          className={styles.tab}
          data-view={tab.view}
          aria-current={tab.view === view ? 'page' : undefined}
        >
          {t(tab.label)}
        </Link>
      ))}
    </nav>
  )
}
