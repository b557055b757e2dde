import { useEffect } from 'react'

/** The title of the browser's tab for as long as the page stands. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
