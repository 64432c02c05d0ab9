import { createHash } from 'node:crypto';

/** The tag of an answer, from whatever tells its versions apart. Weak, as the bytes sent may be compressed. */
export function etagOf(version: string): string {
  return `W/"${createHash('sha256').update(version).digest('hex').slice(0, 32)}"`;
}

/** Whether the client says that it has this version already (RFC 9110, 13.1.2): by its tag, or any version. */
export function hasAlready(request: Request, etag: string): boolean {
  return request.headers.get('if-none-match')?.trim() === '*' || namesTag(request, etag);
}

/** Whether the client names this very tag, among others; tags are compared weakly. */
export function namesTag(request: Request, etag: string): boolean {
  const given = request.headers.get('if-none-match')?.split(',') ?? [];
  return given.some((each) => opaque(each.trim()) === opaque(etag));
}

function opaque(etag: string): string {
  return etag.replace(/^W\//, '');
}
