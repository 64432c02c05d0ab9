'use client';

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { ResolvedScenario, ScenarioInput } from '@/simulation/core';
import { resolveInput } from '@/lib/catalog';
import { useScenario } from './scenario-store';

interface ResolvedContext {
  /** What the sliders say. */
  readonly current: ResolvedScenario;
  /** The preset, or the defaults, without any change: what sliders reset to. */
  readonly preset: ResolvedScenario;
  /** The defaults over the same days: what charts and KPIs compare with. */
  readonly baseline: ResolvedScenario;
}

type Resolve = (input: ScenarioInput) => ResolvedContext;

/** Resolves one input after another, and what no slider moves only when it is another. */
function createResolver(): Resolve {
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

const Context = createContext<{ readonly value: ResolvedContext; readonly resolve: Resolve } | null>(null);

/** Resolves the edited scenario once for everything below. */
export function ResolvedScenarioProvider({ children }: { children: ReactNode }) {
  const [resolve] = useState(createResolver);
  const value = resolve(useScenario((state) => state.input));
  const provided = useMemo(() => ({ value, resolve }), [value, resolve]);
  return <Context value={provided}>{children}</Context>;
}

export function useResolvedScenario(): ResolvedContext {
  return useProvided().value;
}

/** What resolves the inputs of the surrounding page, for who cannot wait until the page is drawn with them. */
export function useResolver(): Resolve {
  return useProvided().resolve;
}

function useProvided() {
  const provided = useContext(Context);
  if (!provided) throw new Error('useResolvedScenario needs a ResolvedScenarioProvider around it');
  return provided;
}
