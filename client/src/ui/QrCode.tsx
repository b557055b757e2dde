import makeCode from 'qrcode-generator'
import { useMemo } from 'react'
import styles from './QrCode.module.css'

/** Modules of white around the code that readers need. */
const QUIET = 4

/** A QR code of a text, to be read from a screen or from paper. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => drawn(text), [text])
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} className={styles.light} />
      <path d={path} className={styles.dark} />
    </svg>
  )
}

function drawn(text: string): { readonly size: number; readonly path: string } {
  const code = makeCode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const places = Array.from({ length: count }, (_, place) => place)
  const squares = places.flatMap((row) =>
    places.filter((column) => code.isDark(row, column)).map((column) => `M${column + QUIET} ${row + QUIET}h1v1h-1z`),
  )
  return { size: count + 2 * QUIET, path: squares.join('') }
}
