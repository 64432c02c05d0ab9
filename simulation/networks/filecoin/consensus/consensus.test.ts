import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../../core';
import { epochReward } from '../epoch-reward/epoch-reward';
import { networkAgeAtNoon } from '../mechanisms/baseline';
import { finishedRun, type FinishedRun } from '../studies/study.test-support';
import { readRun } from '../studies/run-reading';
import { EPOCHS_PER_DAY } from '../units-of-power';
import golden from '../data/golden/poisson-tails.json';
import { luckBand, sampleQuantile } from './luck-band';
import { simulateEpochs } from './simulate-epochs';
import { winCount, winTails } from './win-count';

const LEADERS = 5;

describe('win count', () => {
  // The chain's own e^-5 is off by 4.8e-15, and its sum multiplies that by up to e^5.
  it.each(golden)(
    "has the tails of Lotus' own tests for $lambda expected wins, to 1e-12",
    ({ lambda, q256 }) => {
      const tails = winTails(lambda);
      expect(q256.length).toBe(tails.length);
      q256.forEach((text, wins) => {
        const exact = Number((BigInt(text) * 10n ** 24n) >> 256n) / 1e24;
        expect(Math.abs((tails[wins] as number) - exact)).toBeLessThan(1e-12);
      });
    },
  );

  it('is 0 for a large draw, the number of tails above a small one, and 15 at most', () => {
    const tails = winTails(5);
    expect(winCount(0.999999, tails)).toBe(0);
    expect(winCount(0.5, tails)).toBe(5);
    expect(winCount(0, winTails(1000))).toBe(15);
    expect(winCount(0, winTails(0))).toBe(0);
  });
});

describe('elections of ten days against the daily engine', () => {
  const shares = [0.4, 0.25, 0.2, 0.1, 0.04, 0.009, 0.001];
  const epochs = 10 * EPOCHS_PER_DAY;
  const { wins, nullRounds } = simulateEpochs(
    shares,
    LEADERS,
    epochs,
    createRandom(1, 0).stream('elections'),
  );
  let run: ReturnType<typeof readRun>;
  beforeAll(() => {
    const finished: FinishedRun = finishedRun(40);
    run = readRun(finished.scenario, finished.frame);
  });

  it('give each provider its share of 14,400 wins a day, within four standard deviations', () => {
    wins.forEach((count, index) => {
      const mean = LEADERS * (shares[index] as number) * epochs;
      expect(Math.abs(count - mean)).toBeLessThan(4 * Math.sqrt(mean));
    });
  });

  it('leave e^-5 of the epochs empty, within four standard deviations', () => {
    const mean = epochs * Math.exp(-LEADERS);
    expect(Math.abs(nullRounds - mean)).toBeLessThan(4 * Math.sqrt(mean));
  });

  it('pay what the engine pays in a day: wins × reward per win × share of wins that is paid', () => {
    const perWin = run.at('dayRewardFil', 20) / 0.97 / EPOCHS_PER_DAY / LEADERS;
    const total = wins.reduce((sum, count) => sum + count, 0);
    const paid = (0.97 * total * perWin) / 10;
    expect(Math.abs(paid / run.at('dayRewardFil', 20) - 1)).toBeLessThan(4 / Math.sqrt(LEADERS * epochs));
  });

  it("adds up 2,880 rewards in the chain's integers to the engine's day reward, within 2e-7", () => {
    // The chain pays an epoch at its beginning, the formula over its length: λ of an epoch is 1.1e-7.
    const q128 = (epochsOfTime: number) => BigInt(Math.round(epochsOfTime * 2 ** 32)) << 96n;
    for (const day of [1, 20, 39]) {
      const from = run.at('effectiveNetworkTimeDays', day - 1) * EPOCHS_PER_DAY;
      const step = run.at('effectiveNetworkTimeDays', day) * EPOCHS_PER_DAY - from;
      // The engine reads both clocks at noon; 20,340 days lie between 1970-01-01 and 2025-09-09.
      const firstEpoch = Math.round(networkAgeAtNoon(20_340 + day - 1) * EPOCHS_PER_DAY);
      let atto = 0n;
      for (let epoch = 0; epoch < EPOCHS_PER_DAY; epoch++) {
        const time = q128(from + (step * epoch) / EPOCHS_PER_DAY);
        const after = q128(from + (step * (epoch + 1)) / EPOCHS_PER_DAY);
        atto += epochReward(BigInt(firstEpoch + epoch), time, after);
      }
      expect(Math.abs((0.97 * Number(atto)) / 1e18 / run.at('dayRewardFil', day) - 1)).toBeLessThan(2e-7);
    }
  });
});

describe('luck band', () => {
  it('holds the middle half and four fifths of 144 wins a day at a share of 1 %', () => {
    expect(luckBand(144, 0.5)).toEqual({ low: 136, high: 152 });
    expect(luckBand(144, 0.8)).toEqual({ low: 129, high: 159 });
    expect(luckBand(0.01, 0.8)).toEqual({ low: 0, high: 0 });
  });

  it('joins sorted numbers linearly', () => {
    const sorted = Float64Array.of(1, 2, 4);
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => sampleQuantile(sorted, share))).toEqual([1, 1.5, 2, 3, 4]);
  });
});
