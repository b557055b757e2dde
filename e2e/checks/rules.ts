/** Numbers of the rules that a file of rules states, in its order. */
export function statedRules(markdown: string): readonly string[] {
  return markdown.split('\n').flatMap((line) => /^- \*\*([A-Z]{2}\d{1,2})\*\* /.exec(line)?.[1] ?? [])
}

/** Numbers in the brackets that begin the titles of a file of tests: `it('[CM2] [CM3] answers …`. */
export function titledRules(tests: string): readonly string[] {
  const heads = tests.matchAll(/\(\s*['"`]((?:\[[A-Z]{2}\d{1,2}\] )+)/g)
  return [...heads].flatMap(([, head = '']) => head.match(/[A-Z]{2}\d+/g) ?? [])
}

/** What a family of rules is called: `CM` of `CM3`. */
export function familyOf(rule: string): string {
  return rule.slice(0, 2)
}
