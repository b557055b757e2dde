import { expect, it } from 'vitest'
import { checkEmblem } from './check-emblem.ts'

const svg = (inside: string, attributes = '') =>
  Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>\n`)
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

it('a PNG and a drawing in SVG are emblems', () => {
  expect(checkEmblem(PNG)).toMatchObject({ type: 'image/png' })
  const drawing = svg('<defs><linearGradient id="g"/></defs><path d="M0 0h9" fill="url(#g)" style="stroke:red"/>')
  expect(checkEmblem(drawing)).toMatchObject({ type: 'image/svg+xml' })
})

it.each([
  ['a script', svg('<script>alert(1)</script>')],
  ['a handler', svg('<path/>', 'onload="alert(1)"')],
  ['HTML inside', svg('<foreignObject><p/></foreignObject>')],
  ['a link', svg('<a href="https://x.example"><path/></a>')],
  ['a picture from elsewhere', svg('<path fill="url(https://x.example/a)"/>')],
  ['a style from elsewhere', svg('<style>@import "https://x.example"</style>')],
  ['an entity', Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>')],
  ['hidden letters', svg('<style>p{x:&#106;avascript}</style>')],
])('an SVG with %s is refused', (_what, image) => {
  expect(['unsafe-svg', 'not-a-picture']).toContain(checkEmblem(image))
})

it('anything else is no picture', () => {
  expect(checkEmblem(Buffer.from('GIF89a'))).toBe('not-a-picture')
  expect(checkEmblem(PNG.subarray(0, 20))).toBe('not-a-picture')
  expect(checkEmblem(Buffer.from('<html><svg></svg></html>'))).toBe('not-a-picture')
  expect(checkEmblem(new Uint8Array())).toBe('not-a-picture')
})
