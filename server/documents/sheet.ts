import type { Instant } from '../../shared/temporal.ts'
import type { Emblem } from '../regency/regency-store.ts'

/** A piece of text in one look. */
export interface Span {
  readonly text: string
  readonly look: 'plain' | 'bold' | 'italic'
}

/** One paragraph; line breaks in it are kept. */
export type Text = readonly Span[]

export interface Column {
  readonly title: string
  /** Its share of the width, against those of the other columns. */
  readonly share: number
  readonly align: 'left' | 'right' | 'center'
}

export interface Letterhead {
  readonly government: string
  readonly unit: string
  /** Address, telephone, mail: small, below. */
  readonly lines: readonly string[]
  readonly emblem: Emblem | null
}

/** Where somebody writes their name. */
export interface Signing {
  readonly role: string
  /** Null: dots, to be written by hand. */
  readonly name: string | null
  readonly title: string | null
}

export type Block =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'fields'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly string[])[]
      /** The last row is a sum. */
      readonly hasSum: boolean
    }
  /** Room to write by hand or by keyboard, beside what it is about. */
  | { readonly kind: 'notes'; readonly title: string; readonly about: readonly string[] }
  | { readonly kind: 'signatures'; readonly placeAndDate: string; readonly signings: readonly Signing[] }
  | { readonly kind: 'check'; readonly address: string; readonly lines: readonly string[] }
  /** Stays on one page. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  | { readonly kind: 'page-break' }

/** One document on A4, in no file format yet: what is drawn as DOCX and as PDF alike. */
export interface Sheet {
  readonly title: string
  readonly letterhead: Letterhead | null
  /** Said on every page, such as that this is a draft; null: nothing. */
  readonly notice: string | null
  /** At the foot of every page, beside the page's number. */
  readonly footer: string
  /** When what it says became so; files of the same sheet are alike to the byte. */
  readonly asOf: Instant
  /** For what should fit on one page: narrower margins and less room for signatures. */
  readonly isCompact: boolean
  readonly blocks: readonly Block[]
}

export const plain = (text: string): Span => ({ text, look: 'plain' })
export const bold = (text: string): Span => ({ text, look: 'bold' })
export const italic = (text: string): Span => ({ text, look: 'italic' })
