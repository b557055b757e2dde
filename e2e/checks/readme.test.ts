import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const map = /```\nshared\/[^`]+```/.exec(readme)?.[0] ?? ''
const parts = ['shared', 'server', 'client/src', 'e2e']

it('every folder stands in the map of the README, under its part', () => {
  const unnamed = parts.flatMap((part) => {
    const [, said = ''] = map.split(new RegExp(`^${part}/`, 'm'))
    const own = said.split(/^\S/m)[0] ?? ''
    return readdirSync(part, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !own.includes(` ${entry.name}/ `))
      .map(({ name }) => `${part}/${name}`)
  })
  expect(unnamed).toEqual([])
})

it('what the README and the guide for running link to is there', () => {
  const links = ['README.md', 'server/RUNNING.md'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path),
  )
  expect(links.filter((path) => !existsSync(path))).toEqual([])
})
