import * as z from 'zod/mini'

// Control characters come with text pasted from workbooks and break documents (XML knows hardly any of them).
const onOneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ')
const withoutControls = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '')

/** A name or a heading: trimmed, 1 to 200 characters; line breaks become spaces. */
export const lineOfText = z.string().check(z.overwrite(onOneLine), z.trim(), z.minLength(1), z.maxLength(200))

/** A sentence to a page: trimmed, 1 to 4,000 characters; line breaks stay, other control characters do not. */
export const bodyOfText = z.string().check(z.overwrite(withoutControls), z.trim(), z.minLength(1), z.maxLength(4_000))
