import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '@/simulation/core';
import { resolveInput } from '@/lib/catalog';
import { nextStep } from './next-step';
import { valueInScenario } from './parameter-values';

const ID = 'filecoin.renewalRate';
const valueOf = (input: ScenarioInput, id: string) => valueInScenario(resolveInput(input).scenario, id);
const next = (before: ScenarioInput, now: ScenarioInput) => nextStep(before, now, valueOf)?.set;

describe('nextStep', () => {
  it('goes on as far in the same direction', () => {
    expect(next({ set: { [ID]: 0.5 } }, { set: { [ID]: 0.51 } })).toEqual({ [ID]: 0.52 });
    expect(next({ set: { [ID]: 0.5 } }, { set: { [ID]: 0.45 } })).toEqual({ [ID]: 0.4 });
  });

  it('keeps the other changes, and begins at the default', () => {
    const before = { set: { 'ionet.arrivalsPerDay': 50 } };
    const rest = valueOf(before, ID) as number;
    const now = { set: { ...before.set, [ID]: rest + 0.01 } };
    expect(next(before, now)?.['ionet.arrivalsPerDay']).toBe(50);
    expect(next(before, now)?.[ID]).toBeCloseTo(rest + 0.02, 2);
  });

  it('stops at the end of the slider', () => {
    expect(next({ set: { [ID]: 0.99 } }, { set: { [ID]: 1 } })).toBeUndefined();
    expect(next({ set: { [ID]: 0.96 } }, { set: { [ID]: 0.985 } })).toEqual({ [ID]: 1 });
  });

  it('foresees nothing of leaps, several changes, other kinds and other scenarios', () => {
    expect(next({ set: { [ID]: 0.2 } }, { set: { [ID]: 0.9 } })).toBeUndefined();
    expect(next({}, { set: { [ID]: 0.5, 'ionet.arrivalsPerDay': 50 } })).toBeUndefined();
    expect(next({ set: { [ID]: 0.5 } }, { days: 365, set: { [ID]: 0.51 } })).toBeUndefined();
    expect(next({}, { set: { 'world.followObservations': false } })).toBeUndefined();
    expect(next({ set: { [ID]: 0.5 } }, { set: { [ID]: 0.5 } })).toBeUndefined();
  });
});
