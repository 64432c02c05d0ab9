import { createHmac, timingSafeEqual } from 'node:crypto';
import { nanoid } from 'nanoid';
import { cookieSecret } from '../service/secret';

const NAME = 'depin-browser';
/** Browsers keep a cookie 400 days at most. */
const MAX_AGE_SECONDS = 400 * 86_400;

/** The browser a request comes from, by its signed cookie; undefined without one, or with a forged one. */
export async function readBrowser(request: Request): Promise<string | undefined> {
  const value = (request.headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${NAME}=`))
    ?.slice(NAME.length + 1);
  const [id, signature] = value?.split('.') ?? [];
  if (!id || !signature) return undefined;
  const expected = Buffer.from(sign(id, await cookieSecret()));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
}

/** The browser of a request and the header that (again) tells it who it is. */
export async function readOrNameBrowser(
  request: Request,
): Promise<{ readonly browser: string; readonly setCookie: string }> {
  const browser = (await readBrowser(request)) ?? nanoid(21);
  const secure = (request.headers.get('x-forwarded-proto') ?? new URL(request.url).protocol).startsWith(
    'https',
  );
  const attributes = [
    'Path=/',
    `Max-Age=${MAX_AGE_SECONDS}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ];
  const value = `${browser}.${sign(browser, await cookieSecret())}`;
  return { browser, setCookie: [`${NAME}=${value}`, ...attributes].join('; ') };
}

function sign(id: string, secret: string): string {
  return createHmac('sha256', secret).update(id).digest('base64url');
}
