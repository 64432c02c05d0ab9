import { startTransition, useEffect, useState } from 'react';
import type { NetworkHistory } from '@/simulation/core';
import { networks } from '@/lib/catalog';

type Histories = Readonly<Record<string, NetworkHistory>>;

const NONE: Histories = {};
let loaded: Histories = NONE;
const listeners = new Set<() => void>();
/** Networks whose history is there or on its way. */
const asked = new Set<string>();

function load(): void {
  for (const { declaration, loadHistory } of networks) {
    const { id } = declaration;
    if (asked.has(id)) continue;
    asked.add(id);
    loadHistory().then(
      (history) => {
        loaded = { ...loaded, [id]: history };
        for (const listener of listeners) listener();
      },
      // The next page that draws it asks again.
      () => asked.delete(id),
    );
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  load();
  return () => listeners.delete(listener);
}

/**
 * The real past of every network by id, loaded once. Drawn in between: it comes while the page begins to live. What is
 * loaded is taken at once by later pages, so a part that hydrates by itself, after another, may not use it.
 */
export function useHistories(): Histories {
  const [histories, setHistories] = useState(() => loaded);
  useEffect(() => {
    const take = () => startTransition(() => setHistories(loaded));
    const leave = subscribe(take);
    take();
    return leave;
  }, []);
  return histories;
}
