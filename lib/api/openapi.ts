import { z } from 'zod';
import { anywhere } from './answers';
import { allEndpoints } from './endpoints';
import type { Answer, Endpoint } from './endpoint';

type Json = Readonly<Record<string, unknown>>;

const TAGS = {
  networks: 'What can be simulated: declarations of networks, parameters, metrics and presets',
  scenarios: 'Scenarios under short ids',
  runs: 'Runs: start, watch, cancel, verify',
  results: 'The numbers of a run',
  service: 'The server itself',
} as const;

const DESCRIPTION = `Simulate AI and DePIN networks, store the results, and read every number of them.

An address below /api that is not described here is answered with #/components/responses/NotFound (404), a method that an
address does not have with #/components/responses/MethodNotAllowed (405), which names those it has in Allow.

Any address of the server may answer a method that no address has with #/components/responses/NotImplemented (501),
what is no readable request with #/components/responses/Unreadable (400), an expectation other than 100-continue with
#/components/responses/ExpectationFailed (417), headers that are too long with #/components/responses/HeadersTooLarge
(431), and a request that does not arrive in time with #/components/responses/RequestTimeout (408). The connection ends
then.`;

/** The OpenAPI 3.1 description of every endpoint, from the schemas the routes themselves use. */
export function openapiDocument(version: string): Json {
  const schemas: Record<string, unknown> = {};
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of allEndpoints) {
    const path = (paths[endpoint.path] ??= {});
    path[endpoint.method.toLowerCase()] = operation(endpoint, schemas);
  }
  const responses = Object.fromEntries(
    Object.entries(anywhere).map(([name, answer]) => [name, answerOf(answer, schemas)]),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'DePIN Lab',
      version,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas, responses },
  };
}

function operation(endpoint: Endpoint, schemas: Record<string, unknown>): Json {
  const parameters = [
    ...parametersOf(endpoint.params, 'path', schemas),
    ...parametersOf(endpoint.query, 'query', schemas),
  ];
  return {
    operationId: endpoint.id,
    tags: [endpoint.tag],
    summary: endpoint.summary.en,
    ...(endpoint.description !== undefined && { description: endpoint.description.en }),
    ...(parameters.length > 0 && { parameters }),
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(endpoint.body, 'input', schemas) } },
      },
    }),
    responses: Object.fromEntries(
      Object.entries(endpoint.answers).map(([status, answer]) => [status, answerOf(answer, schemas)]),
    ),
  };
}

function parametersOf(
  schema: z.ZodType | undefined,
  place: 'path' | 'query',
  schemas: Record<string, unknown>,
): Json[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const { description, ...type } = schemaOf(field, 'input', schemas);
    return {
      name,
      in: place,
      required: place === 'path' || !field.safeParse(undefined).success,
      ...(description !== undefined && { description }),
      schema: type,
    };
  });
}

function answerOf({ description, content, headers }: Answer, schemas: Record<string, unknown>): Json {
  return {
    description: description.en,
    ...(headers && {
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, text]) => [
          name,
          { description: text, schema: { type: 'string' } },
        ]),
      ),
    }),
    ...(content && {
      content: Object.fromEntries(
        Object.entries(content).map(([type, schema]) => [type, { schema: contentSchema(schema, schemas) }]),
      ),
    }),
  };
}

function contentSchema(schema: z.ZodType | 'text' | 'binary', schemas: Record<string, unknown>): Json {
  if (schema === 'text') return { type: 'string' };
  if (schema === 'binary') return { type: 'string', format: 'binary' };
  return schemaOf(schema, 'output', schemas);
}

/** The JSON schema of a zod schema; schemas with an id move to the components and are referred to. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', schemas: Record<string, unknown>): Json {
  const { $schema: _, $defs = {}, ...own } = z.toJSONSchema(schema, { io, reused: 'inline' });
  for (const [name, definition] of Object.entries($defs)) schemas[name] = refer(withoutId(definition));
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) return refer(withoutId(own)) as Json;
  // A schema with an id comes as a reference to its own definition where others refer to it too.
  if (!(id in $defs)) schemas[id] = refer(withoutId(own));
  return { $ref: `#/components/schemas/${id}` };
}

function withoutId(definition: object): Json {
  const { id: _, ...rest } = definition as { id?: unknown } & Json;
  return rest;
}

function refer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(refer);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string'
        ? inner.replace('#/$defs/', '#/components/schemas/')
        : refer(inner),
    ]),
  );
}
