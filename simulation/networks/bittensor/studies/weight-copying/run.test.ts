import { expect, test } from 'vitest';
import { createRandom } from '../../../../core';
import { relativeDividends, type Copier } from './relative-dividends';

const plain: Copier = { lag: 1, drift: 0.05, noise: 0, stakeShare: 0.2, mode: 'yuma2' };
const relative = (change: Partial<Copier>) =>
  [1, 2, 3].reduce(
    (sum, seed) => sum + relativeDividends({ ...plain, ...change }, createRandom(seed, 0)) / 3,
    0,
  );

test('who copies a consensus that does not move loses nothing', () => {
  for (const lag of [1, 3, 10]) expect(relative({ lag, drift: 0 })).toBeCloseTo(1, 3);
});

/** Measured with the chain's fixed point, five equal validators and ten miners. */
test.each([
  [0.05, 1, 0.98],
  [0.05, 3, 0.968],
  [0.05, 10, 0.943],
  [0.2, 1, 0.918],
  [0.2, 3, 0.871],
  [0.2, 10, 0.79],
])('drift %d, lag %d: about %d of an honest dividend', (drift, lag, expected) => {
  for (const mode of ['yuma2', 'yuma3']) {
    // of other walks of quality, so that small losses differ by up to three fifths; none at all is far outside
    const earned = relative({ drift, lag, mode });
    const loss = (1 - earned) / (1 - expected);
    expect(loss, mode).toBeGreaterThan(0.6);
    expect(loss, mode).toBeLessThan(1.6);
    expect(Math.abs(earned - expected), mode).toBeLessThan(0.06);
  }
});

test('the older the copy and the faster quality moves, the less a copier earns', () => {
  expect(relative({ lag: 10, drift: 0.2 })).toBeLessThan(relative({ lag: 1, drift: 0.2 }));
  expect(relative({ lag: 3, drift: 0.2 })).toBeLessThan(relative({ lag: 3, drift: 0.05 }));
});
