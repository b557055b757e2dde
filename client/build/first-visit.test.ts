import { expect, it } from 'vitest'
import { filesFor } from './first-visit.ts'

const page = `
  <link rel="icon" href="/icon.svg">
  <script type="module" crossorigin src="/assets/app-1.js"></script>
  <link rel="stylesheet" crossorigin href="/assets/app-2.css">
  <link data-for="leader" crossorigin href="/assets/leader-3.js"><link data-for="secretariat" href="/assets/notes-4.js">
`

it('a first visit needs what the page names for everybody and for its own kind of session', () => {
  expect(filesFor('agency', page)).toEqual(['assets/app-1.js', 'assets/app-2.css'])
  expect(filesFor('leader', page)).toEqual(['assets/app-1.js', 'assets/app-2.css', 'assets/leader-3.js'])
  expect(filesFor('secretariat', page)).toContain('assets/notes-4.js')
})
