import { describe, expect, it } from 'vitest';
import { createLatestWins } from './latest-wins';

function controlled() {
  const waiting: { input: number; finish: () => void; fail: () => void }[] = [];
  const delivered: number[] = [];
  const failed: number[] = [];
  const submit = createLatestWins<number, number>(
    (input) =>
      new Promise((resolve, reject) => {
        waiting.push({ input, finish: () => resolve(input), fail: () => reject(new Error('no')) });
      }),
    (_, output) => delivered.push(output),
    (input) => failed.push(input),
  );
  return { submit, waiting, delivered, failed, settle: () => new Promise((resolve) => setTimeout(resolve)) };
}

describe('createLatestWins', () => {
  it('runs the first and the last of a burst, in order', async () => {
    const { submit, waiting, delivered, settle } = controlled();
    for (const input of [1, 2, 3, 4]) submit(input);
    expect(waiting.map(({ input }) => input)).toEqual([1]);
    waiting[0]?.finish();
    await settle();
    expect(waiting.map(({ input }) => input)).toEqual([1, 4]);
    waiting[1]?.finish();
    await settle();
    expect(delivered).toEqual([1, 4]);
  });

  it('goes on after a failure', async () => {
    const { submit, waiting, delivered, failed, settle } = controlled();
    submit(1);
    submit(2);
    waiting[0]?.fail();
    await settle();
    waiting[1]?.finish();
    await settle();
    submit(3);
    waiting[2]?.finish();
    await settle();
    expect(failed).toEqual([1]);
    expect(delivered).toEqual([2, 3]);
  });
});
