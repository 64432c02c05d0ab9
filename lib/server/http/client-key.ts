/**
 * Who asks, for limits: the nearest address that forwarded the request. Next sets it from the connection;
 * behind a proxy the proxy appends it, so the last entry is the one nobody else could write.
 */
export function clientKey(request: Request): string {
  return request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
}
