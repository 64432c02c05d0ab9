import createMiddleware from 'next-intl/middleware';
import { NextResponse, type NextRequest } from 'next/server';
import { permalinkFile } from './lib/api/permalink-files';
import { readEmbedQuery } from './lib/embed/embed-query';
import { routing } from './lib/i18n/routing';

const localise = createMiddleware(routing);
const EMBED = /^\/embed\/(?<chart>[\w-]+(?:\/[\w-]+){1,2})$/i;

/** Pages by language; an address that is no text at all is refused before anything tries to read it. */
export default function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  const api = pathname.startsWith('/api/');
  try {
    decodeURIComponent(pathname);
  } catch {
    return api
      ? problem(400, 'unreadable-address', 'Unreadable address', UNREADABLE)
      : new NextResponse(`Bad request: ${UNREADABLE}`, { status: 400 });
  }
  if (api) return NextResponse.next();
  return otherMethod(request) ?? file(request) ?? embed(request) ?? localise(request);
}

/** Leads whoever reads to the data of a page, which says to pages of other origins whether they may have it. */
function file({ nextUrl, url }: NextRequest): NextResponse | undefined {
  const target = permalinkFile(nextUrl.pathname, nextUrl.search);
  if (target === undefined) return undefined;
  const headers = { 'access-control-allow-origin': '*' };
  return NextResponse.redirect(new URL(target, url), { status: 307, headers });
}

/** An embed says language and look in its query; its layout, which sees the path only, gets them there. */
function embed(request: NextRequest): NextResponse | undefined {
  const address = request.nextUrl.clone();
  const chart = EMBED.exec(address.pathname)?.groups?.['chart'];
  if (chart === undefined) return undefined;
  const { lang, theme } = readEmbedQuery(address.searchParams);
  address.pathname = `/framed/${lang}/${theme}/${chart}`;
  return NextResponse.rewrite(address);
}

const UNREADABLE = 'the address is not valid UTF-8';

/** Pages are read. Next would answer whatever else is asked of them as if it were that, or not at all. */
const PAGE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

function otherMethod({ method }: NextRequest): NextResponse | undefined {
  const headers = { allow: PAGE_METHODS.join(', ') };
  if (method === 'OPTIONS') return new NextResponse(null, { status: 204, headers });
  if (PAGE_METHODS.includes(method)) return undefined;
  const detail = `${method} is not one of ${headers.allow}`;
  return problem(405, 'method-not-allowed', 'Method not allowed', detail, headers);
}

function problem(
  status: number,
  type: string,
  title: string,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): NextResponse {
  return NextResponse.json(
    { type: `urn:depin-lab:problem:${type}`, title, status, detail },
    { status, headers: { ...headers, 'content-type': 'application/problem+json' } },
  );
}

/** Pages, their data under an ending, and those addresses of the API that carry an escape sequence. */
export const config = {
  matcher: [
    '/((?!api/|api$|health$|ready$|metrics$|_next|.*\\..*).*)',
    '/:page(runs|s)/:file(.*\\..*)',
    '/:language(en|zh-CN)/:page(runs|s)/:file(.*\\..*)',
    '/api/:escaped(.*%.*)',
  ],
};
