import { Button } from './Button.tsx'
import styles from './StaleNotice.module.css'

interface StaleNoticeProps {
  readonly title: string
  readonly label: string
  /** What somebody else made of it meanwhile. */
  readonly text: string
  readonly keepMine: string
  readonly keepTheirs: string
  readonly onKeepMine: () => void
  readonly onKeepTheirs: () => void
}

/** Somebody else's text beside one's own: nothing is overwritten unseen, nothing is lost. */
export function StaleNotice(props: StaleNoticeProps) {
  return (
    <div className={styles.stale} role="alert">
      <b>{props.title}</b>
      <p className={styles.label}>{props.label}</p>
      <p className={styles.text}>{props.text}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={props.onKeepMine}>
          {props.keepMine}
        </Button>
        <Button size="small" onClick={props.onKeepTheirs}>
          {props.keepTheirs}
        </Button>
      </div>
    </div>
  )
}
