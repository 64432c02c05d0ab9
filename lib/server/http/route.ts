import { CORS_HEADERS } from './cors';
import { problemResponse } from './problem';
import type { RouteContext, Served } from './serve';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Handler = (request: Request, context: RouteContext) => Promise<Response>;

/**
 * Every method of a route: the served ones, 405 with what is allowed for the others, and OPTIONS, which tells
 * a page of another origin what it may read.
 */
export function route(...served: readonly Served[]): Record<(typeof METHODS)[number] | 'OPTIONS', Handler> {
  const allowed = allowedMethods(served).join(', ');
  const refuse: Handler = (request) =>
    Promise.resolve(
      problemResponse(
        {
          type: 'method-not-allowed',
          title: 'Method not allowed',
          status: 405,
          detail: `${request.method} is not one of ${allowed}`,
        },
        { ...CORS_HEADERS, allow: allowed },
      ),
    );
  const handlers = METHODS.map(
    (method) => [method, served.find((each) => each.method === method)?.handle ?? refuse] as const,
  );
  return { ...Object.fromEntries(handlers), OPTIONS: preflight(served, allowed) } as ReturnType<typeof route>;
}

/** With those that come for nothing: HEAD wherever there is GET, and OPTIONS. */
function allowedMethods(served: readonly Served[]): string[] {
  const own = METHODS.filter((method) => served.some((each) => each.method === method));
  return own.includes('GET') ? [...own, 'HEAD', 'OPTIONS'] : [...own, 'OPTIONS'];
}

function preflight(served: readonly Served[], allowed: string): Handler {
  const readable = served.filter(({ crossOrigin }) => crossOrigin).map(({ method }) => method);
  const headers = {
    allow: allowed,
    ...(readable.length > 0 && {
      'access-control-allow-origin': CORS_HEADERS['access-control-allow-origin'],
      'access-control-allow-methods': readable.join(', '),
      'access-control-allow-headers': 'accept, if-none-match, last-event-id',
      'access-control-max-age': '86400',
    }),
  };
  return () => Promise.resolve(new Response(null, { status: 204, headers }));
}
