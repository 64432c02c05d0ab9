/** The address a client reached this server under: a proxy says so in its headers, else the request does. */
export function originOf(request: Request): string {
  const { protocol, host } = new URL(request.url);
  const scheme = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? protocol.slice(0, -1);
  return `${scheme}://${request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? host}`;
}

/** Whether a browser says that a page of another site asks. Programs that are no browser say nothing. */
export function fromAnotherSite(request: Request): boolean {
  return ['cross-site', 'same-site'].includes(request.headers.get('sec-fetch-site') ?? '');
}
