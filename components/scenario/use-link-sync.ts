import { useEffect } from 'react';
import { decodeLink, signedLink, type DecodedLink } from '@/lib/scenario';
import { editsOf, keepEdits, storeEdits } from './kept-edits';
import { forgetLeftAddress, leftAddress, storeLeftAddress } from './left-address';
import { setPendingAddress, writePendingAddress } from './pending-address';
import type { ScenarioStore } from './scenario-store';

/** Browsers refuse more than a hundred address changes in thirty seconds. */
const WRITE_DELAY_MS = 250;

/**
 * Keeps the address in step with the scenario, and the scenario with the address: on arrival, after back and
 * forward, and when a link to this very page is followed. `link` is what the server read; a page restored from
 * the router's cache brings an old one, so the address itself decides.
 */
export function useLinkSync(store: ScenarioStore, link: DecodedLink): void {
  useEffect(() => {
    const read = () => {
      const { search } = new URL(leftAddress() ?? window.location.href, window.location.href);
      const said = decodeLink(new URLSearchParams(search));
      store.getState().load(said, editsOf(said));
    };
    const keep = () => keepEdits(store.getState().history, store.getState());
    // Back to this very page: what was edited here since goes with it.
    const readAgain = () => {
      forgetLeftAddress();
      keep();
      read();
    };
    const end = () => {
      writePendingAddress();
      storeLeftAddress();
      storeEdits(store.getState().history, store.getState());
    };
    read();
    window.addEventListener('popstate', readAgain);
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('popstate', readAgain);
      window.removeEventListener('pagehide', end);
      keep();
    };
  }, [store, link]);

  useEffect(() => {
    let timer: number | undefined;
    const settle = () => {
      window.clearTimeout(timer);
      timer = undefined;
      setPendingAddress(undefined);
    };
    const write = () => {
      settle();
      forgetLeftAddress();
      const query = signedLink(store.getState()).toString();
      const address = window.location.pathname + (query ? `?${query}` : '') + window.location.hash;
      if (address !== window.location.pathname + window.location.search + window.location.hash) {
        // Without state of ours the router takes the address over as its own, and back leads to it.
        window.history.replaceState(null, '', address);
      }
    };
    const schedule = () => {
      timer ??= window.setTimeout(write, WRITE_DELAY_MS);
      setPendingAddress(write);
    };
    if (leftAddress()) schedule();
    const unsubscribe = store.subscribe((state, previous) => {
      const same =
        state.input === previous.input && state.view === previous.view && state.studies === previous.studies;
      if (same) return;
      if (state.reads !== previous.reads) return;
      schedule();
    });
    return () => {
      unsubscribe();
      settle();
    };
  }, [store]);
}
