import createMiddleware from 'next-intl/middleware';
import { NextResponse, type NextRequest } from 'next/server';
import { readEmbedQuery } from './lib/embed/embed-query';
import { routing } from './lib/i18n/routing';

const localise = createMiddleware(routing);
const EMBED = /^\/embed\/(?<chart>[^/]+\/[^/]+)$/;

/** Pages by language; an address that is no text at all is refused before anything tries to read it. */
export default function proxy(request: NextRequest) {
  try {
    decodeURIComponent(request.nextUrl.pathname);
  } catch {
    return new NextResponse('Bad request: the address is not valid UTF-8', { status: 400 });
  }
  return embed(request) ?? localise(request);
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

export const config = { matcher: ['/((?!api/|api$|health$|ready$|metrics$|_next|.*\\..*).*)'] };
