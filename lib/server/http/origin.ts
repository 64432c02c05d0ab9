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

/**
 * Whether a browser says that a page of another site asks: over plain http by host name it does so by the page's
 * address alone. Programs that are no browser say nothing.
 */
export function fromAnotherSite(request: Request): boolean {
  if (['cross-site', 'same-site'].includes(request.headers.get('sec-fetch-site') ?? '')) return true;
  const page = request.headers.get('origin') ?? request.headers.get('referer');
  if (page === null) return false;
  return !URL.canParse(page) || new URL(page).host !== new URL(originOf(request)).host;
}
