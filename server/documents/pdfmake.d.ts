// What is used of pdfmake. Its published types bring those of the browser with them, which a server has not.
declare module 'pdfmake' {
  type Alignment = 'left' | 'right' | 'center' | 'justify'

  interface Style {
    readonly fontSize?: number
    readonly bold?: boolean
    readonly italics?: boolean
    readonly color?: string
    readonly alignment?: Alignment
    readonly lineHeight?: number
    readonly decoration?: 'underline'
    readonly fillColor?: string
    /** Left, top, right, bottom; points. */
    readonly margin?: readonly [number, number, number, number]
  }

  interface Place extends Style {
    readonly width?: number | '*' | 'auto'
    readonly unbreakable?: boolean
    readonly headlineLevel?: number
    readonly pageBreak?: 'before' | 'after'
  }

  export interface Table {
    readonly headerRows?: number
    readonly keepWithHeaderRows?: number
    readonly dontBreakRows?: boolean
    readonly widths: readonly (number | '*' | 'auto')[]
    readonly body: readonly (readonly Content[])[]
  }

  interface Line {
    readonly type: 'line'
    readonly x1: number
    readonly y1: number
    readonly x2: number
    readonly y2: number
    readonly lineWidth: number
  }

  export type Content =
    | string
    | (Place & { readonly text: string | readonly Content[] })
    | (Place & { readonly stack: readonly Content[] })
    | (Place & { readonly columns: readonly Content[]; readonly columnGap?: number })
    | (Place & { readonly ul: readonly Content[] })
    | (Place & { readonly table: Table; readonly layout?: string | Readonly<Record<string, () => number | string>> })
    | (Place & { readonly canvas: readonly Line[] })
    | (Place & { readonly qr: string; readonly fit: number })
    | (Place & { readonly image: string; readonly fit: readonly [number, number] })
    | (Place & { readonly svg: string; readonly fit: readonly [number, number] })

  export interface Definition {
    readonly info: { readonly title: string; readonly creationDate: Date; readonly modDate: Date }
    readonly language: string
    readonly pageSize: 'A4'
    readonly pageMargins: readonly [number, number, number, number]
    readonly defaultStyle: Style & { readonly font: string }
    readonly header?: Content
    readonly footer: (page: number, pages: number) => Content
    readonly pageBreakBefore: (
      node: { readonly headlineLevel?: number },
      around: { getFollowingNodesOnPage(): readonly unknown[] },
    ) => boolean
    readonly content: readonly Content[]
  }

  interface Fonts {
    readonly normal: string
    readonly bold: string
    readonly italics: string
    readonly bolditalics: string
  }

  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, Fonts>>): void
    setUrlAccessPolicy(allows: (url: string) => boolean): void
    setLocalAccessPolicy(allows: (path: string) => boolean): void
    createPdf(definition: Definition): { getBuffer(): Promise<Buffer> }
  }
  export default pdfmake
}
