import { Button } from './Button.tsx'
import layout from './layout.module.css'
import { useUiWords } from './UiWords.tsx'

interface PagerProps {
  /** How many there are in all. */
  readonly count: number
  readonly size: number
  readonly offset: number
  readonly onTurn: (offset: number) => void
}

/** Turns the pages of a long list; nothing where one page holds it all. */
export function Pager({ count, size, offset, onTurn }: PagerProps) {
  const { pageBefore, pageAfter, pageOf } = useUiWords()
  if (count <= size) return null
  const page = pageOf(offset + 1, Math.min(count, offset + size), count)
  return (
    <div className={layout.row}>
      <Button size="small" refusal={offset === 0 ? page : null} onClick={() => onTurn(Math.max(0, offset - size))}>
        {pageBefore}
      </Button>
      <span role="status">{page}</span>
      <Button size="small" refusal={offset + size >= count ? page : null} onClick={() => onTurn(offset + size)}>
        {pageAfter}
      </Button>
    </div>
  )
}
