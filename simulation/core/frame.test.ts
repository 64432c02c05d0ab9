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

  it('refuses foreign and truncated bytes, and unknown columns', () => {
    const frame = createFrame(metrics, 2, 0);
    expect(() => decodeFrame(new Uint8Array(40))).toThrow('not a frame');
    expect(() => decodeFrame(frame.buffer.slice(0, -8))).toThrow('does not have');
    expect(findColumn(frame, 'nothing')).toBeUndefined();
    expect(() => columnOf(frame, 'nothing')).toThrow('"nothing"');
  });
});
