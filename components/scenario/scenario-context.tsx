'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { ResolvedScenario } from '@/simulation/core';
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

const Context = createContext<ResolvedContext | null>(null);

/** Resolves the edited scenario once for everything below. */
export function ResolvedScenarioProvider({ children }: { children: ReactNode }) {
  const input = useScenario((state) => state.input);
  const { preset, start, days, seed } = input;
  const current = useMemo(() => resolveInput(input), [input]);
  const still = useMemo(
    () => ({
      preset: resolveInput({ preset, start, days, seed }),
      baseline: resolveInput({ start, days, seed }),
    }),
    [preset, start, days, seed],
  );
  const value = useMemo(() => ({ current, ...still }), [current, still]);
  return <Context value={value}>{children}</Context>;
}

export function useResolvedScenario(): ResolvedContext {
  const value = useContext(Context);
  if (!value) throw new Error('useResolvedScenario needs a ResolvedScenarioProvider around it');
  return value;
}
