import { z } from 'zod';
import type { Endpoint, Method } from '@/lib/api/endpoint';
import { observeRequest } from '../service/metrics';
import { clientKey } from './client-key';
import { CORS_HEADERS } from './cors';
import { clientLeft, failureResponse, isStoreFailure } from './failure';
import { asDownload } from './open-downloads';
import { refuseFields } from './problem';
import { checkRateLimit } from './rate-limit';
import { readBody } from './read-body';
import { refuseSchema } from './refuse-schema';

/** A request whose parts have the form their schemas ask for. */
export interface Call<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly request: Request;
  readonly client: string;
}

export interface Served {
  readonly method: Method;
  readonly crossOrigin: boolean;
  readonly handle: (request: Request, context: RouteContext) => Promise<Response>;
}

export interface RouteContext {
  readonly params?: Promise<Record<string, string | string[]>>;
}

/**
 * Serves an endpoint: limits, reads params, query and body by its schemas, and answers problem+json to
 * whatever is refused or fails, so that a handler sees good input only and may throw.
 */
export function serve<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  endpoint: Endpoint<P, Q, B>,
  handler: (call: Call<z.output<P>, z.output<Q>, z.output<B>>) => Promise<Response>,
): Served {
  const handle = async (request: Request, context: RouteContext): Promise<Response> => {
    const started = performance.now();
    const response = await answer(endpoint, handler, request, context).catch((error: unknown) => {
      const what = `${endpoint.method} ${endpoint.path}`;
      const left = request.signal.aborted && !isStoreFailure(error);
      return left ? clientLeft(error, what) : failureResponse(error, what);
    });
    if (endpoint.crossOrigin)
      for (const [name, value] of Object.entries(CORS_HEADERS)) response.headers.set(name, value);
    observeRequest(endpoint.id, endpoint.method, response.status, performance.now() - started);
    return response;
  };
  return { method: endpoint.method, crossOrigin: endpoint.crossOrigin, handle };
}

/** Of an endpoint that declares none: a misspelled or misplaced key is never ignored. */
const NO_QUERY = z.strictObject({});

async function answer<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  endpoint: Endpoint<P, Q, B>,
  handler: (call: Call<z.output<P>, z.output<Q>, z.output<B>>) => Promise<Response>,
  request: Request,
  context: RouteContext,
): Promise<Response> {
  const client = clientKey(request);
  await checkRateLimit(client, endpoint.cost);

  const params = parse(endpoint.params, await context.params);
  if (params instanceof Response) return params;
  const given = queryOf(request);
  if (given instanceof Response) return given;
  const query = parse(endpoint.query ?? NO_QUERY, given);
  if (query instanceof Response) return query;
  const read = endpoint.body ? await readBody(request) : { document: undefined };
  if (read instanceof Response) return read;
  const body = parse(endpoint.body, read.document);
  if (body instanceof Response) return body;
  const call = { params, query, body, request, client } as Call<z.output<P>, z.output<Q>, z.output<B>>;
  return endpoint.cost === 'export' ? asDownload(request, client, () => handler(call)) : handler(call);
}

function parse(schema: z.ZodType | undefined, document: unknown): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(document);
  return parsed.success ? parsed.data : refuseSchema(parsed.error, document, schema);
}

function queryOf(request: Request): Record<string, string> | Response {
  const { searchParams } = new URL(request.url);
  const twice = [...new Set(searchParams.keys())].filter((key) => searchParams.getAll(key).length > 1);
  if (twice.length === 0) return Object.fromEntries(searchParams);
  return refuseFields(
    `${twice.join(', ')}: given more than once; allowed: a single value`,
    twice.map((field) => ({
      code: 'given-twice',
      field,
      value: searchParams.getAll(field).join(', ').slice(0, 60),
      allowed: 'a single value',
    })),
  );
}
