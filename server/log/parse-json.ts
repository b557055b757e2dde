/** What the text says, unknown until it is parsed by a schema. Throws a SyntaxError when it is not JSON. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  return value
}
