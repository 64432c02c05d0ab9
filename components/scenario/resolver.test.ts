import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '@/simulation/core';
import { resolveInput } from '@/lib/catalog';
import { createResolver } from './resolver';

const plain: ScenarioInput = { days: 400 };
const moved: ScenarioInput = { days: 400, set: { 'ionet.burnedShare': 0.4 } };

describe('resolver', () => {
  it('gives what resolving each of the three by itself gives', () => {
    const preset = 'filecoin-decline';
    const value = createResolver()({ ...moved, preset });
    expect(value.current).toEqual(resolveInput({ ...moved, preset }));
    expect(value.preset).toEqual(resolveInput({ days: 400, preset }));
    expect(value.baseline).toEqual(resolveInput({ days: 400 }));
  });

  it('gives the same value for the same input', () => {
    const resolve = createResolver();
    expect(resolve(moved)).toBe(resolve(moved));
  });

  it('keeps what no slider moves', () => {
    const resolve = createResolver();
    const before = resolve(plain);
    const after = resolve(moved);
    expect(after.preset).toBe(before.preset);
    expect(after.baseline).toBe(before.baseline);
    expect(after.current).not.toEqual(before.current);
  });

  it.each<[string, ScenarioInput]>([
    ['days', { days: 500 }],
    ['start', { days: 400, start: '2026-01-01' }],
    ['seed', { days: 400, seed: 7 }],
  ])('resolves preset and defaults anew when another %s is asked for', (_, input) => {
    const resolve = createResolver();
    resolve(plain);
    const { preset, baseline } = resolve(input);
    expect(preset).toEqual(resolveInput(input));
    expect(baseline).toEqual(resolveInput(input));
    expect(baseline).not.toEqual(resolveInput(plain));
  });

  it('resolves the preset anew when another is chosen, and leaves the defaults as they are', () => {
    const resolve = createResolver();
    const before = resolve(plain);
    const preset = 'tao-launch-rules';
    const after = resolve({ ...plain, preset });
    expect(after.preset).toEqual(resolveInput({ ...plain, preset }));
    expect(after.preset).not.toEqual(before.preset);
    expect(after.baseline).toEqual(before.baseline);
  });
});
