import dynamic from 'next/dynamic';
import { useEffect, type ComponentType } from 'react';
import { MissingPart } from './missing-part';

const loaders = new Set<() => Promise<unknown>>();
let idle = false;

let underWay = 0;

/** Fetches at once. When nothing more is under way the document says so: from then on the page needs no network. */
function fetchNow(load: () => Promise<unknown>): void {
  underWay++;
  load()
    .catch(() => undefined)
    .finally(() => {
      underWay--;
      if (underWay === 0) document.documentElement.dataset['complete'] = 'true';
    });
}

/** Keeps a loader for when the browser has time, which may be now. */
function later(load: () => Promise<unknown>): void {
  if (idle) fetchNow(load);
  else loaders.add(load);
}

/** A component that is no part of the page's first load: fetched when it is shown, or when the browser has time. */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  later(load);
  return dynamic(() => load().catch(() => MissingPart as ComponentType<P>), { ssr: false });
}

/** Code that is fetched once, when it is asked for or when the browser has time. */
export function codeOnDemand<T>(load: () => Promise<T>): () => Promise<T> {
  later(load);
  return load;
}

const IDLE_TIMEOUT_MS = 20_000;
/** Where browsers cannot say when they are idle. */
const IDLE_GUESS_MS = 4000;

/** Fetches what pages show on demand while nothing else is to be done, so that it is there without a network too. */
export function useIdleLoading(): void {
  useEffect(() => {
    const load = () => {
      idle = true;
      for (const each of loaders) fetchNow(each);
      loaders.clear();
    };
    const { requestIdleCallback, cancelIdleCallback } = window as Partial<
      Pick<Window, 'requestIdleCallback' | 'cancelIdleCallback'>
    >;
    if (requestIdleCallback && cancelIdleCallback) {
      const id = requestIdleCallback(load, { timeout: IDLE_TIMEOUT_MS });
      return () => cancelIdleCallback(id);
    }
    const id = window.setTimeout(load, IDLE_GUESS_MS);
    return () => window.clearTimeout(id);
  }, []);
}
