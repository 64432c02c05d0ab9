import { expect, it } from 'vitest';
import { clientKey } from './client-key';

const keyOf = (header?: string) =>
  clientKey(new Request('http://localhost/', header ? { headers: { 'x-forwarded-for': header } } : {}));

it('is the last address named, as it is in IPv4', () => {
  expect(keyOf('10.0.0.1, 192.168.0.7')).toBe('192.168.0.7');
  for (const same of ['192.168.0.7:4711', '::ffff:192.168.0.7', '::ffff:c0a8:7', '[::ffff:192.168.0.7]:4711'])
    expect(keyOf(same)).toBe('192.168.0.7');
  expect(keyOf('10.0.0.1,')).toBe('unknown');
  expect(keyOf()).toBe('unknown');
});

it('is the network of 64 bits in IPv6, however the address is written', () => {
  const same = [
    '2001:db8:0:1::5',
    '2001:0DB8:0000:0001:ffff:1:2:3',
    '2001:db8:0:1:0:0:0:9%eth0',
    '[2001:db8:0:1::5]:443',
  ];
  expect(new Set(same.map(keyOf))).toEqual(new Set(['2001:db8:0:1']));
  expect(keyOf('2001:db8:0:2::5')).toBe('2001:db8:0:2');
  expect(keyOf('::1')).toBe('0:0:0:0');
  expect(keyOf('fe80::1:2:3:4')).toBe('fe80:0:0:0');
});
