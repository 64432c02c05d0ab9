import { describe, expect, it } from 'vitest';
import type { Frame } from '../../core';
import { createKnownFrames } from './known-frames';

const frame = (rows: number) => ({ rows }) as Frame;

describe('known frames', () => {
  it('are the last ones noted', () => {
    const known = createKnownFrames(2);
    known.note('a', frame(1));
    known.note('b', frame(2));
    known.note('a', frame(3));
    known.note('c', frame(4));
    expect(['a', 'b', 'c'].map((key) => known.get(key)?.rows)).toEqual([3, undefined, 4]);
  });
});
