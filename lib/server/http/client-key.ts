import { isIPv6 } from 'node:net';

/**
 * Who asks, for limits. Next sets the header from the connection (see forwarded-headers.ts); a trusted proxy
 * appends to it, so the last entry is the one nobody else could write. Of IPv6 it is the network of 64 bits: whoever
 * has one has all its addresses.
 */
export function clientKey(request: Request): string {
  const address = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
  return isIPv6(address) && !address.includes('.') ? network(address) : address;
}

/** The first four groups, as `2001:db8:0:1`. */
function network(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const groups = (text: string) => text.split(':').filter((group) => group !== '');
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail ?? '')];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
