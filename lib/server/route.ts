import { problemResponse } from './problem';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof METHODS)[number];
type Handler<C> = (request: Request, context: C) => Promise<Response>;

/** Every method of a route: those it has, and 405 with what is allowed for the others. */
export function route<C>(handlers: Partial<Record<Method, Handler<C>>>): Record<Method, Handler<C>> {
  const allowed = METHODS.filter((method) => handlers[method]).join(', ');
  const refuse = (request: Request) =>
    Promise.resolve(
      problemResponse(
        {
          type: 'urn:depin-lab:problem:method-not-allowed',
          title: 'Method not allowed',
          status: 405,
          detail: `${request.method} is not one of ${allowed}`,
        },
        { allow: allowed },
      ),
    );
  return Object.fromEntries(METHODS.map((method) => [method, handlers[method] ?? refuse])) as Record<
    Method,
    Handler<C>
  >;
}
