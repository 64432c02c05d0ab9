import { expect, it } from 'vitest';
import { FreeByRegion } from './free-by-region';

const filled = () => {
  const free = new FreeByRegion(100, 3);
  // rank by region: 0 holds 5, 40, 90; 1 holds 2; 2 none
  for (const [region, rank] of [
    [0, 40],
    [0, 5],
    [1, 2],
    [0, 90],
  ] as const)
    free.add(region, rank);
  return free;
};

it('gives the best card of the own region first, then the best of all others', () => {
  const free = filled();
  expect([free.takeFirst(0), free.takeFirst(0)]).toEqual([5, 40]);
  expect([free.takeFirst(1), free.takeFirst(1), free.count]).toEqual([2, 90, 0]);
});

it('looks at all regions alike where the own one is empty or does not matter', () => {
  expect(filled().takeFirst(2)).toBe(2);
  const wider = filled().widened(200);
  wider.remove(1, 2);
  wider.add(2, 150);
  expect([wider.takeFirst(-1), wider.takeFirst(2), wider.count]).toEqual([5, 150, 2]);
});
