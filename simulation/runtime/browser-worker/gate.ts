export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets work begin as long as less than so much is under way; the rest waits its turn, in order. */
export function createGate(atOnce: number): Gate {
  const waiting: (() => void)[] = [];
  let under = 0;
  const leave = () => {
    const next = waiting.shift();
    // Who waits takes the place over, before anybody else can.
    if (next) next();
    else under -= 1;
  };
  return async (work) => {
    if (under >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else under += 1;
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
