import { describe, expect, it } from 'vitest';
import { text } from '@/simulation/core';
import { rulesNear } from './placed-rule';

const rules = [100, 104, 300].map((at) => ({ at, day: at, label: text(`rule ${at}`, `规则 ${at}`) }));

describe('rulesNear', () => {
  it('finds every rule within a finger of the crosshair', () => {
    const near = (position: number) => rulesNear(rules, position, { from: 0, to: 500 }).map(({ at }) => at);
    expect(near(102)).toEqual([100, 104]);
    expect(near(94)).toEqual([100]);
    expect(near(93)).toEqual([]);
    expect(near(306)).toEqual([300]);
  });

  it('is a day wide at least', () => {
    expect(rulesNear(rules, 101, { from: 95, to: 110 }).map(({ at }) => at)).toEqual([100]);
  });
});
