import { expect, it } from 'vitest';
import { createGate } from './gate';

it('begins so many at once and the others in order, also after one that fails', async () => {
  const gate = createGate(2);
  const begun: number[] = [];
  const ends: { readonly end: () => void; readonly fail: () => void }[] = [];
  const results = [0, 1, 2, 3].map((index) =>
    gate(
      () =>
        new Promise<number>((resolve, reject) => {
          begun.push(index);
          ends[index] = { end: () => resolve(index), fail: () => reject(new Error('no')) };
        }),
    ),
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  expect(begun).toEqual([0, 1]);
  ends[0]?.fail();
  await expect(results[0]).rejects.toThrow('no');
  await settle();
  expect(begun).toEqual([0, 1, 2]);
  ends[2]?.end();
  await settle();
  expect(begun).toEqual([0, 1, 2, 3]);
  ends[1]?.end();
  ends[3]?.end();
  expect(await Promise.all(results.slice(1))).toEqual([1, 2, 3]);
});
