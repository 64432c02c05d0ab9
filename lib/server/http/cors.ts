/** Lets a page of any other site read an answer: nothing that depends on a cookie carries these. */
export const CORS_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Location, Retry-After',
} as const;
