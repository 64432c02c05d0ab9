import { expect, test } from 'vitest';
import { readPort, requireNode } from './project.mjs';

test.each([
  [undefined, 3000],
  ['', 3000],
  ['1', 1],
  ['3001', 3001],
  ['65535', 65535],
])('PORT %o is port %i', (value, port) => {
  expect(readPort(value)).toBe(port);
});

test.each(['0', '65536', '-1', '3000.5', '3e3', 'abc', ' 3000', '0x10'])('PORT %o is refused', (value) => {
  expect(() => readPort(value)).toThrow(`PORT must be a whole number from 1 to 65535; it is "${value}".`);
});

test('a Node that is too old is named together with the one that is needed', () => {
  expect(() => {
    requireNode('20.18.3', '>=20.19');
  }).toThrow('DePIN Lab needs Node.js 20.19 or newer; this is 20.18.3.');
  for (const version of ['20.19.0', '22.0.0', '24.11.1']) requireNode(version, '>=20.19');
});
