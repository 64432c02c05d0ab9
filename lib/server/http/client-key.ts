/**
 * Who asks, for limits. Next sets the header from the connection (see forwarded-headers.ts); a trusted proxy
 * appends to it, so the last entry is the one nobody else could write.
 */
export function clientKey(request: Request): string {
  return request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
}
