import { useEffect } from 'react';
import { decodeLink, encodeLink } from '@/lib/scenario';
import type { ScenarioStore } from './scenario-store';

/** Browsers refuse more than a hundred address changes in thirty seconds. */
const WRITE_DELAY_MS = 250;

/** Keeps the address in step with the scenario, and the scenario with back and forward. */
export function useLinkSync(store: ScenarioStore): void {
  useEffect(() => {
    let timer: number | undefined;
    const write = () => {
      timer = undefined;
      const query = encodeLink(store.getState()).toString();
      const address = window.location.pathname + (query ? `?${query}` : '') + window.location.hash;
      if (address !== window.location.pathname + window.location.search + window.location.hash) {
        window.history.replaceState(window.history.state, '', address);
      }
    };
    const unsubscribe = store.subscribe((state, previous) => {
      if (state.input === previous.input && state.view === previous.view) return;
      timer ??= window.setTimeout(write, WRITE_DELAY_MS);
    });
    const read = () => store.getState().load(decodeLink(new URLSearchParams(window.location.search)));
    window.addEventListener('popstate', read);
    return () => {
      unsubscribe();
      window.removeEventListener('popstate', read);
      if (timer !== undefined) {
        window.clearTimeout(timer);
        write();
      }
    };
  }, [store]);
}
