import { startTransition, useEffect, useState } from 'react';

/** Charts waiting to be built for the first time. */
const waiting: (() => void)[] = [];
let busy = false;

/** Lets the next chart be built, in a task of its own: the browser answers in between. */
function pass(): void {
  const build = waiting.shift();
  busy = build !== undefined;
  if (build) setTimeout(build, 0);
}

/**
 * Whether it is a chart's turn to be built. Building one takes the library tens of milliseconds; all charts of a
 * page at once would keep it from answering.
 *
 * @param load resolves when there is something to build with; the same function on every render
 * @param wanted whether it can be built: a chart without a size has no turn, and would be built with all others later
 */
export function useTurn(load: () => Promise<unknown>, wanted = true): boolean {
  const [mine, setMine] = useState(false);
  useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    const build = () => {
      if (!left) startTransition(() => setMine(true));
      // Whatever becomes of this chart, the next one has its turn after it.
      setTimeout(pass, 0);
    };
    const queue = () => {
      waiting.push(build);
      if (!busy) pass();
    };
    load().then(queue, queue);
    return () => {
      left = true;
    };
  }, [load, wanted]);
  return mine;
}
