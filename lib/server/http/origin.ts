/** The address a page was asked for under, where there are headers only. */
export function originOfHeaders(headers: Pick<Headers, 'get'>): string {
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? 'http';
  return `${scheme}://${headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost'}`;
}

/** The address a client reached this server under: a proxy says so in its headers, else the request does. */
export function originOf(request: Request): string {
  const { protocol, host } = new URL(request.url);
  const scheme = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? protocol.slice(0, -1);
  return `${scheme}://${request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? host}`;
}
