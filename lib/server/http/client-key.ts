import { isIPv6 } from 'node:net';

/**
 * Who asks, for limits. Next sets the header from the connection (see forwarded-headers.ts); a trusted proxy
 * appends to it, so the last entry is the one nobody else could write. Of IPv6 it is the network of 64 bits: whoever
 * has one has all its addresses.
 */
export function clientKey(request: Request): string {
  const last = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const address = withoutPort(last);
  if (address === '') return 'unknown';
  return isIPv6(address) ? networkOf(address) : address;
}

/** Some proxies name the port too: `192.0.2.7:4711` and `[2001:db8::7]:4711`. */
function withoutPort(address: string): string {
  return /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
}

/** The first four groups, as `2001:db8:0:1`; of an IPv4 address written as IPv6, that address. */
function networkOf(address: string): string {
  const groups = groupsOf(address);
  if (groups.slice(0, 6).join() === '0,0,0,0,0,65535')
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 0xff])
      .join('.');
  return groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':');
}

/** The eight groups of an IPv6 address, however it is written. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = (address.split('%')[0] ?? '')
    .replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes: string[]) => {
      const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
      return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
    })
    .split('::');
  const read = (text: string) =>
    text
      .split(':')
      .filter((group) => group !== '')
      .map((group) => Number.parseInt(group, 16));
  const [first, last] = [read(head), read(tail ?? '')];
  const missing = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array.from({ length: missing }, () => 0), ...last];
}
