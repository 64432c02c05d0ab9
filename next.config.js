import { readFileSync } from 'node:fs';
import createNextIntlPlugin from 'next-intl/plugin';

/** Messages are parsed at build, so that no browser fetches a parser for them. */
const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: { messages: { path: './lib/i18n/messages', format: 'json', precompile: true } },
});
/** Where the source is published, as a text or as an object with an address; package.json need not say it. */
const { repository = '' } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const isDevelopment = process.env.NODE_ENV === 'development';

/**
 * Everything a page loads comes from this server, so a foreign script could neither be fetched nor report to
 * anywhere. Inline scripts stay allowed because Next streams its page data in them; the development server
 * needs eval for source maps and a web socket for hot reload.
 */
const contentSecurityPolicy = (frameAncestors) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');

const commonHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** No page stands in a frame of another: somebody could be made to click what they do not see. */
const pageHeaders = [
  ...commonHeaders,
  { key: 'Content-Security-Policy', value: contentSecurityPolicy("'none'") },
  { key: 'X-Frame-Options', value: 'DENY' },
];

/** An embed is made for frames, and has nothing to click but a chart and a link. */
const embedHeaders = [
  ...commonHeaders,
  { key: 'Content-Security-Policy', value: contentSecurityPolicy('*') },
];

/** The chart of a network, or of one of its studies. */
const EMBED = 'embed/[\\w-]+(?:/[\\w-]+){1,2}';

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  env: { SOURCE_REPOSITORY: typeof repository === 'string' ? repository : (repository.url ?? '') },
  reactStrictMode: true,
  // These load native bindings or worker files by path, which a bundler would break.
  serverExternalPackages: ['piscina', '@libsql/client', 'libsql', '@prisma/adapter-libsql', 'pino'],
  // Read by path at run time, so tracing cannot find them by itself.
  outputFileTracingIncludes: {
    '/*': [
      './.sim/**/*.mjs',
      './prisma/migrations/**/*',
      './node_modules/geist/dist/fonts/geist-sans/Geist-{Regular,SemiBold}.ttf',
    ],
  },
  headers: () =>
    Promise.resolve([
      { source: `/((?!${EMBED}$).*)`, headers: pageHeaders },
      { source: `/(${EMBED})`, headers: embedHeaders },
    ]),
};

export default withNextIntl(nextConfig);
