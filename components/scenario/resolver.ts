import type { ResolvedScenario, ScenarioInput } from '@/simulation/core';
import { resolveInput } from '@/lib/catalog';

export interface ResolvedContext {
  /** What the sliders say. */
  readonly current: ResolvedScenario;
  /** The preset, or the defaults, without any change: what sliders reset to. */
  readonly preset: ResolvedScenario;
  /** The defaults over the same days: what charts and KPIs compare with. */
  readonly baseline: ResolvedScenario;
}

export type Resolve = (input: ScenarioInput) => ResolvedContext;

/** Resolves one input after another, and what no slider moves only when it is another. */
export function createResolver(): Resolve {
  let last: { readonly input: ScenarioInput; readonly value: ResolvedContext } | undefined;
  const still = ({ preset, start, days, seed }: ScenarioInput) => {
    const before = last?.input;
    const same =
      before?.preset === preset && before?.start === start && before?.days === days && before?.seed === seed;
    if (last && same) return last.value;
    return {
      preset: resolveInput({ preset, start, days, seed }),
      baseline: resolveInput({ start, days, seed }),
    };
  };
  return (input) => {
    if (last?.input === input) return last.value;
    const { preset, baseline } = still(input);
    last = { input, value: { preset, baseline, current: resolveInput(input) } };
    return last.value;
  };
}
