/** Names, addresses and ports; what else a client writes into the header is no host. */
const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i;

/** The address a client reached this server under: a trusted proxy says so in its headers, else the request does. */
export function originOf({ headers, url }: Pick<Request, 'headers' | 'url'>): string {
  return originOfHeaders(headers, url);
}

/** The same for a page, which sees the headers only. */
export function originOfHeaders(headers: Pick<Headers, 'get'>, url = 'http://localhost'): string {
  const { protocol, host } = new URL(url);
  const said = headers.get('x-forwarded-host') ?? headers.get('host') ?? host;
  const proto = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? protocol.slice(0, -1);
  return `${proto === 'https' ? 'https' : 'http'}://${HOST.test(said) ? said : host}`;
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
