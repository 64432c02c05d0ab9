import createMiddleware from 'next-intl/middleware';
import { NextResponse, type NextRequest } from 'next/server';
import { routing } from './lib/i18n/routing';

const localise = createMiddleware(routing);

/** Pages by language; an address that is no text at all is refused before anything tries to read it. */
export default function proxy(request: NextRequest) {
  try {
    decodeURIComponent(request.nextUrl.pathname);
  } catch {
    return new NextResponse('Bad request: the address is not valid UTF-8', { status: 400 });
  }
  return localise(request);
}

export const config = { matcher: ['/((?!api|_next|.*\\..*).*)'] };
