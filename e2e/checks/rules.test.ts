import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { familyOf, statedRules, titledRules } from './rules.ts'

const files = ['shared/protocol/SPEC.md', 'server/log/RULES.md']
const stated = files.flatMap((file) => statedRules(readFileSync(file, 'utf8')))
const families = new Set(stated.map(familyOf))
const titled = ['shared', 'server', 'client/src', 'e2e']
  .flatMap((part) => readdirSync(part, { recursive: true, encoding: 'utf8' }).map((path) => join(part, path)))
  // The examples below are no rules.
  .filter((path) => /\.(test|contract|spec)\.tsx?$/.test(path) && !path.endsWith('rules.test.ts'))
  .flatMap((path) => titledRules(readFileSync(path, 'utf8')).map((rule) => ({ rule, folder: dirname(path) })))

describe('numbered rules', () => {
  it('are found in lists of rules, and in brackets that begin a title', () => {
    expect(statedRules('- **CM1** A command …\nSee **CM2**.\n- **LG10** Whatever …')).toEqual(['CM1', 'LG10'])
    expect(titledRules("it('[CM2] [CM3] answers', f)\n  ])('[LG10] %s', f)\nit('see [AD1]', f)")).toEqual([
      'CM2',
      'CM3',
      'LG10',
    ])
  })

  it('are stated once', () => {
    expect(stated.filter((rule, place) => stated.indexOf(rule) !== place)).toEqual([])
  })

  it('of the files stand each in the title of a test', () => {
    const tested = new Set(titled.map(({ rule }) => rule))
    expect(stated.filter((rule) => !tested.has(rule))).toEqual([])
  })

  it('in titles are those of the files, where a file states their family', () => {
    const foreign = titled.filter(({ rule }) => families.has(familyOf(rule)) && !stated.includes(rule))
    expect(foreign).toEqual([])
  })

  it('without a file are written in one folder, so that no number means two rules', () => {
    const places = new Map<string, Set<string>>()
    for (const { rule, folder } of titled.filter(({ rule: one }) => !families.has(familyOf(one))))
      places.set(rule, (places.get(rule) ?? new Set()).add(folder))
    expect([...places].filter(([, folders]) => folders.size > 1).map(([rule]) => rule)).toEqual([])
  })
})
