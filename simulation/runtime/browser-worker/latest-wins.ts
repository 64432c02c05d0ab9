/**
 * Keeps at most one task running and one waiting: a task submitted meanwhile replaces the one that waits,
 * so a dragged slider never queues up work. Results come back in order; a replaced task gives none.
 */
export function createLatestWins<Input, Output>(
  run: (input: Input) => Promise<Output>,
  deliver: (input: Input, output: Output) => void,
  fail: (input: Input, error: unknown) => void,
): (input: Input) => void {
  let waiting: { input: Input } | undefined;
  let busy = false;

  const next = async () => {
    busy = true;
    while (waiting) {
      const { input } = waiting;
      waiting = undefined;
      try {
        deliver(input, await run(input));
      } catch (error) {
        fail(input, error);
      }
    }
    busy = false;
  };

  return (input) => {
    waiting = { input };
    if (!busy) void next();
  };
}
