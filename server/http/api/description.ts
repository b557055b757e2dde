import * as z from 'zod'
import { errorResponse } from '../../../shared/protocol/http.ts'
import type { ApiRoute } from './routes.ts'

const refusals = {
  '401': 'There is no token, or it opens nothing any more',
  '403': 'The token does not open this',
  '404': 'There is no such meeting',
  '429': 'Too many requests; Retry-After says when to go on',
  '503': 'Not now; Retry-After says when to try again',
} as const

const meetingParameter = {
  name: 'meeting',
  in: 'path',
  required: true,
  description: '`stream` of a meeting in the list',
  schema: { type: 'string' },
}
const fromParameter = {
  name: 'from',
  in: 'query',
  required: false,
  description: '`next` of the answer before; nothing: from the beginning',
  schema: { type: 'integer', minimum: 0, default: 0 },
}

/** What the interface offers, as OpenAPI 3.1: drawn from the routes that serve it and the schemas they answer by. */
export function describeApi(routes: readonly ApiRoute[]): unknown {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rakor',
      version: '1',
      description:
        'Minutes, figures, directives and their follow-up, read by other systems. Instants are milliseconds since the Unix epoch, days are in the time zone of the regency, money is in rupiah; null means not reported, which is never zero.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: operationOf(route) }])),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        ...Object.fromEntries(routes.map(({ name, answers }) => [name, schemaOf(answers)])),
        Error: schemaOf(errorResponse),
      },
    },
  }
}

function operationOf({ path, name, summary, scope, isPaged }: ApiRoute): unknown {
  return {
    operationId: `get${name}`,
    summary,
    description: `The token must have \`${scope}\`.`,
    parameters: [...(path.includes('{meeting}') ? [meetingParameter] : []), ...(isPaged ? [fromParameter] : [])],
    responses: {
      '200': { description: summary, content: contentOf(name) },
      ...Object.fromEntries(
        Object.entries(refusals).map(([status, description]) => [status, { description, content: contentOf('Error') }]),
      ),
    },
  }
}

function contentOf(schema: string): unknown {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } }
}

/** OpenAPI 3.1 speaks JSON Schema 2020-12 as it is. Nothing is shared between schemas, so each stands alone. */
function schemaOf(schema: z.core.$ZodType): unknown {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    reused: 'inline',
  })
  return described
}
