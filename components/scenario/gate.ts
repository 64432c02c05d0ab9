/** Lets work begin as long as less than so much is under way; the rest waits its turn, in order. */
export function createGate(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let under = 0;
  const leave = () => {
    under -= 1;
    waiting.shift()?.();
  };
  return async (work) => {
    if (under >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    under += 1;
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
