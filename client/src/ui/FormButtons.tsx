import { Button } from './Button.tsx'
import layout from './layout.module.css'

interface FormButtonsProps {
  readonly submit: string
  readonly cancel: string
  readonly onCancel: () => void
}

/** The foot of a form: what it does, and the way out. */
export function FormButtons({ submit, cancel, onCancel }: FormButtonsProps) {
  return (
    <div className={layout.row}>
      <Button type="submit" tone="primary">
        {submit}
      </Button>
      <Button tone="quiet" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  )
}
