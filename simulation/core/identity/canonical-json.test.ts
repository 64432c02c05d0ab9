import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';
import type { JsonValue } from './json-value';

const unchecked = canonicalJson as (value: unknown) => string;

describe('canonicalJson', () => {
  it('writes the RFC 8785 example', () => {
    const text = canonicalJson({
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    });
    expect(text).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });

  it('does not depend on property order and survives a round trip', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const text = unchecked(value);
        expect(unchecked(Object.fromEntries(Object.entries(value).reverse()))).toBe(text);
        expect(unchecked(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('writes -0 as 0', () => {
    expect(canonicalJson([-0, { a: -0 }])).toBe('[0,{"a":0}]');
  });

  it('accepts one object in two places', () => {
    const shared: JsonValue = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });

  const circular: { self?: unknown } = {};
  circular.self = circular;
  it.each([
    ['$.rate', { rate: NaN }, 'NaN is not a finite number'],
    ['$.list[1]', { list: [1, Infinity] }, 'Infinity is not a finite number'],
    ['$.a["b c"]', { a: { 'b c': undefined } }, 'undefined is not a JSON type'],
    ['$[0]', [undefined], 'undefined is not a JSON type'],
    ['$[1]', Object.assign([1], { 2: 1 }), 'undefined is not a JSON type'],
    ['$.f', { f: () => 1 }, 'function is not a JSON type'],
    ['$.big', { big: 1n }, 'bigint is not a JSON type'],
    ['$', Symbol('s'), 'symbol is not a JSON type'],
    ['$', { [Symbol('s')]: 1 }, 'symbol key'],
    ['$.day', { day: new Date(0) }, 'not a plain object'],
    ['$.frame', { frame: new Float64Array(1) }, 'not a plain object'],
    ['$.self', circular, 'circular reference'],
    ['$.text', { text: 'a\ud800' }, 'lone surrogate in text'],
  ])('refuses what is not JSON at %s', (path, value, problem) => {
    expect(() => unchecked(value)).toThrow(
      new TypeError(`${path} cannot be written as canonical JSON: ${problem}`),
    );
  });
});
