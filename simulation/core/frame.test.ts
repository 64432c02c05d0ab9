import { describe, expect, it } from 'vitest';
import { canonicalise, columnOf, createFrame, decodeFrame, findColumn, openColumns } from './frame';
import type { MetricSet } from './metric';
import { text } from './text';

const spec = {
  label: text('a', 'a'),
  description: text('a', 'a'),
  unit: 'none',
  format: 'decimal',
  nature: 'stock',
  source: { kind: 'assumption', title: 't', locator: 'l', date: '2025-01-01' },
} as const;
const metrics: MetricSet = {
  power: spec,
  share: {
    ...spec,
    members: [
      { key: 'x', label: text('x', 'x') },
      { key: '64', label: text('y', 'y') },
    ],
  },
};

describe('frame', () => {
  it('names one column a metric and one a member', () => {
    expect(createFrame(metrics, 3, 100).names).toEqual(['power', 'share.x', 'share.64']);
  });

  it('leaves what nobody wrote undefined', () => {
    expect([...columnOf(createFrame(metrics, 2, 0), 'share.x')]).toEqual([NaN, NaN]);
    const long = columnOf(createFrame(metrics, 3000, 0), 'share.64');
    expect(long.every((value) => value !== value)).toBe(true);
  });

  it('writes through opened columns and survives encoding', () => {
    const frame = createFrame(metrics, 3, 20_340);
    const columns = openColumns(frame, metrics);
    (columns['power'] as Float64Array).set([1, 2, 3]);
    (columns['share'] as Float64Array[])[1]?.set([0.25, -0, 0.5]);
    const unaligned = new Uint8Array(frame.buffer.byteLength + 3);
    unaligned.set(new Uint8Array(frame.buffer), 3);
    const decoded = decodeFrame(unaligned.subarray(3));
    expect(decoded).toMatchObject({ rows: 3, startDay: 20_340, names: frame.names });
    expect([...columnOf(decoded, 'power')]).toEqual([1, 2, 3]);
    expect([...columnOf(decoded, 'share.64')]).toEqual([0.25, -0, 0.5]);
  });

  it('gives equal results equal bytes', () => {
    const frames = [NaN, -NaN].map((nan, index) => {
      const frame = createFrame(metrics, 2, 0);
      const column = columnOf(frame, 'power');
      column.set([index === 0 ? 0 : -0, nan]);
      // A NaN with a payload, as some machines produce it.
      if (index === 1)
        new Uint8Array(column.buffer, column.byteOffset + 8, 8).set([1, 2, 3, 4, 5, 6, 0xf8, 0xff]);
      canonicalise(frame);
      return Buffer.from(frame.buffer).toString('hex');
    });
    expect(frames[0]).toBe(frames[1]);
  });

  it('makes canonical whatever stands wherever', () => {
    const bits = [0n, 1n, 0x8000000000000000n, 0x8000000000000001n, 0x7ff0000000000000n, 0xfff0000000000000n];
    const nan = [0x7ff0000000000001n, 0x7ff8000000000123n, 0xfff8000000000000n, 0xffffffffffffffffn];
    const wanted = (word: bigint) =>
      nan.includes(word) ? 0x7ff8000000000000n : word === 0x8000000000000000n ? 0n : word;
    for (const word of [...bits, ...nan, 0x3ff0000000000000n, 0xbff8000000000007n]) {
      for (let place = 0; place < 13; place++) {
        const frame = createFrame({ power: spec }, 13, 0);
        const column = columnOf(frame, 'power').fill(1.5);
        const words = new BigUint64Array(frame.buffer, column.byteOffset);
        words[place] = word;
        canonicalise(frame);
        expect(words[place]).toBe(wanted(word));
        expect(column.filter((value) => value === 1.5)).toHaveLength(12);
      }
    }
  });

  it('refuses foreign and truncated bytes, and unknown columns', () => {
    const frame = createFrame(metrics, 2, 0);
    expect(() => decodeFrame(new Uint8Array(40))).toThrow('not a frame');
    expect(() => decodeFrame(frame.buffer.slice(0, -8))).toThrow('does not have');
    expect(findColumn(frame, 'nothing')).toBeUndefined();
    expect(() => columnOf(frame, 'nothing')).toThrow('"nothing"');
  });
});
