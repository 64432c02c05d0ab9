import createMiddleware from 'next-intl/middleware';
import { NextResponse, type NextRequest } from 'next/server';
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
    return api ? unreadableAddress() : new NextResponse(`Bad request: ${UNREADABLE}`, { status: 400 });
  }
  return api ? NextResponse.next() : (embed(request) ?? localise(request));
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

function unreadableAddress(): NextResponse {
  const document = {
    type: 'urn:depin-lab:problem:unreadable-address',
    title: 'Unreadable address',
    status: 400,
    detail: UNREADABLE,
  };
  return NextResponse.json(document, {
    status: 400,
    headers: { 'content-type': 'application/problem+json' },
  });
}

/** Pages, and those addresses of the API that carry an escape sequence. */
export const config = {
  matcher: ['/((?!api/|api$|health$|ready$|metrics$|_next|.*\\..*).*)', '/api/:escaped(.*%.*)'],
};
