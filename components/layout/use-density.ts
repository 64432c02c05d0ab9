import { useEffect, useSyncExternalStore } from 'react';
import { DENSITIES, DENSITY_KEY, type Density } from '@/lib/theme/density';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): Density {
  return document.documentElement.dataset['density'] === 'compact' ? 'compact' : DENSITIES[0];
}

/** The density of the page, which the document itself carries. */
export function useDensity(): Density {
  return useSyncExternalStore(subscribe, read, () => DENSITIES[0]);
}

export function setDensity(density: Density): void {
  document.documentElement.dataset['density'] = density;
  try {
    window.localStorage.setItem(DENSITY_KEY, density);
  } catch {
    // A private window keeps nothing; the document does until the page is left.
  }
  for (const listener of listeners) listener();
}

export function stepDensity(): void {
  setDensity(read() === 'compact' ? 'comfortable' : 'compact');
}

/** Gives the document its density back where a change of language has made it anew without the script of its head. */
export function useKeptDensity(): void {
  useEffect(() => {
    try {
      if (window.localStorage.getItem(DENSITY_KEY) === 'compact' && read() !== 'compact')
        setDensity('compact');
    } catch {
      // A private window keeps nothing.
    }
  });
}
