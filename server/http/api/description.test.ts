import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { openHouse, type House } from '../../testing/house.ts'

const described = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        operationId: z.string(),
        parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query']) })),
        responses: z.record(z.string(), z.unknown()),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
})

async function descriptionOf(house: House): Promise<z.output<typeof described>> {
  const page = await house.browser().get('/api/v1/openapi.json')
  expect(page.status).toBe(200)
  return described.parse(page.json)
}

/** Every `$ref` somewhere in a value. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  )
}

describe('the description of the interface', () => {
  it('is for everybody, and every address it names is served and asks for a token', async () => {
    await using house = await openHouse()
    const { paths } = await descriptionOf(house)
    expect(Object.keys(paths)).toEqual([
      '/meetings',
      '/meetings/{meeting}/notula',
      '/meetings/{meeting}/figures',
      '/meetings/{meeting}/directives',
      '/duties',
    ])
    for (const path of Object.keys(paths))
      expect((await house.browser().get(`/api/v1${path.replace('{meeting}', 'm-1')}`)).status, path).toBe(401)
  })

  it('names every parameter of an address, and leads to nothing that is missing', async () => {
    await using house = await openHouse()
    const description = await descriptionOf(house)
    for (const [path, { get }] of Object.entries(description.paths)) {
      const named = get.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`)
      expect(path.match(/\{\w+\}/g) ?? []).toEqual(named)
    }
    const known = Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`)
    const references = referencesIn(description)
    expect(references.length).toBeGreaterThan(0)
    for (const reference of references) expect(known).toContain(reference)
  })

  it('describes real fields', async () => {
    await using house = await openHouse()
    const { schemas } = (await descriptionOf(house)).components
    expect(schemas['Duties']).toMatchObject({
      type: 'object',
      required: ['duties', 'next'],
      properties: { duties: { items: { properties: { due: { anyOf: [{ type: 'string' }, { type: 'null' }] } } } } },
    })
    expect(schemas['Notula']).toMatchObject({ properties: { format: { const: 'rakor-notula' } } })
  })
})
