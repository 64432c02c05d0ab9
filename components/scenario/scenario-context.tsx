'use client';

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { createResolver, type Resolve, type ResolvedContext } from './resolver';
import { useScenario } from './scenario-store';

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
