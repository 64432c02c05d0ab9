import { describe, expect, it } from 'vitest';
import { createRandom, defaultValues } from '../../../core';
import { parameters } from '../parameters';
import { BlockJudge, NO_PAY, type JudgeRules, type Standing } from './block-judge';
import { CardMarket } from './card-market';
import { POSTED } from './kinds';
import { JobLaw } from './job-law';
import { hourlyParameters, type HourlyOptions } from './parameters';
import { RankWatch } from './rank-watch';

const NOTHING = {
  weightReliability: 0,
  weightStake: 0,
  weightTier: 0,
  weightPrice: 0,
};

interface Offer extends Standing {
  readonly ask: number;
  readonly region: number;
}
const PLAIN: Offer = { extraStake: 0, tier: 2, ask: POSTED, region: 0 };

/** One card a device, all alike but for what `offers` say, ranked. */
function ranked(offers: readonly Partial<Offer>[], rules: Partial<JudgeRules>) {
  const random = createRandom(1, 0);
  const law = new JobLaw(
    {
      sizes: [1],
      sizeShares: [1],
      shape: 'exponential',
      sigma: 0,
      onDemandHours: 10,
      reservedShare: 0,
      reservedHours: 10,
      minimumHours: 0,
      regionShares: [],
    },
    random,
    'match',
  );
  const terms = {
    cardsPerDevice: 1,
    regions: 2,
    mtbfHours: Infinity,
    mttrHours: 1,
    failover: true,
    queueHours: 0,
  };
  const market = new CardMarket(terms, law, random.stream('up'));
  const options = {
    ...defaultValues(parameters),
    ...defaultValues(hourlyParameters),
    ...NOTHING,
    ...rules,
  };
  const watch = new RankWatch();
  const judge = new BlockJudge(market, options, random.stream('proof'), watch);
  for (const offer of offers) {
    const { ask, region: place, ...standing } = { ...PLAIN, ...offer };
    judge.meet(market.addDevice(place, ask), 0, standing);
  }
  judge.rank(0, NO_PAY);
  return { market, judge, watch };
}

/** The order in which jobs of one card take them. */
function orderOf(offers: readonly Partial<Offer>[], weights: Partial<HourlyOptions>, region = 0): number[] {
  const { market } = ranked(offers, weights);
  return offers.map(() => {
    const before = market.devices.hiredCards.slice();
    market.seedJob(1, 0, 10, region);
    return market.devices.hiredCards.findIndex((cards, device) => cards > (before[device] as number));
  });
}

describe('jobs take devices', () => {
  it.each<[string, Partial<HourlyOptions>, Partial<Offer>[]]>([
    ['with more stake', { weightStake: 0.2 }, [{}, { extraStake: 0.1 }, { extraStake: 3 }]],
    ['with better connections', { weightTier: 0.1 }, [{ tier: 1 }, { tier: 3 }, { tier: 4 }]],
    ['that ask less', { weightPrice: 0.2 }, [{ ask: 12_000 }, {}, { ask: 9_000 }]],
  ])('%s first', (_name, weights, offers) => {
    expect(orderOf(offers, weights)).toEqual([2, 1, 0]);
    expect(orderOf(offers, {})).toEqual([0, 1, 2]);
  });

  it('by w₁·reliability + w₂·log(1 + stake) + w₃·tier ÷ 4 − w₄·price ÷ lowest price', () => {
    const weights = { weightReliability: 0.5, weightStake: 0.2, weightTier: 0.1, weightPrice: 0.2 };
    // gains over a plain device: 0.2·log(3 ÷ 2) = 0.081; 0.1·2 ÷ 4 = 0.05; a tenth more to pay costs 0.2·0.1 ÷ 0.95 = 0.021
    const offers = [{}, { tier: 4 }, { extraStake: 1 }, { ask: 11_000, extraStake: 1 }, { ask: 9_500 }];
    expect(orderOf(offers, weights)).toEqual([2, 3, 1, 4, 0]);
  });

  it('of their own region before all others, however they rank', () => {
    const offers = [{ region: 1, tier: 4 }, { region: 0 }, { region: 0, tier: 3 }];
    expect(orderOf(offers, { weightTier: 0.1 }, 0)).toEqual([2, 1, 0]);
    expect(orderOf(offers, { weightTier: 0.1 }, 1)).toEqual([0, 2, 1]);
    expect(orderOf(offers, { weightTier: 0.1 }, -1)).toEqual([0, 2, 1]);
  });
});

describe('a block', () => {
  it.each([
    ['idle', 0, 0.5, 0.2],
    ['hired', 1, 0.5, 0.1],
    ['hired', 1, 0, 0],
    ['hired', 1, 1, 0.2],
  ])(
    'is failed by %s devices (%d) that bear %f of the proofs in a share %f',
    (_, cards, timeLockPart, share) => {
      const [count, blocks] = [100, 1000];
      const offers = Array.from({ length: count }, () => PLAIN);
      const { market, judge } = ranked(offers, { blockFailure: 0.2, timeLockPart, minimumUpHours: 0 });
      for (let device = 0; device < cards * count; device++) market.seedJob(1, 0, 1e6);
      for (let hour = 1; hour <= blocks; hour++) {
        market.run(hour, 0);
        judge.judge(hour);
      }
      const error = Math.sqrt((share * (1 - share)) / judge.nominated);
      expect(judge.nominated).toBe(count * blocks);
      expect(Math.abs(judge.failed / judge.nominated - share)).toBeLessThanOrEqual(3 * error);
    },
  );

  it('nominates devices from the hours on that they must be up', () => {
    const { market, judge } = ranked([{}, {}], { minimumUpHours: 5 });
    const passed = Array.from({ length: 8 }, (_, before) => {
      if (before === 2) market.removeDevice(1);
      market.run(before + 1, 0);
      judge.judge(before + 1);
      return judge.passedNow + judge.failed;
    });
    expect(passed).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });
});

describe('the income of a device', () => {
  it('is the rent of its own hours at its own price and its part of the rewards, booked by its rank', () => {
    const day = 24;
    const { market, judge, watch } = ranked([{}, { extraStake: 2, ask: 9_000 }], { weightStake: 0.2 });
    market.seedJob(1, 0, 12.5, 0);
    for (let hour = 1; hour <= day; hour++) {
      market.run(hour, 0);
      judge.judge(hour);
    }
    judge.rank(day, { rentUsd: 2, rewardsUsd: 10 });
    // the best of two stands in the first tenth, the other in the sixth; twelve hours ended under the job
    const [best, other] = [0, 5];
    expect(watch.rentByTenth[best]).toBeCloseTo(12 * 2 * 0.9, 12);
    expect(watch.rentByTenth[other]).toBe(0);
    expect(watch.cardDaysByTenth[best]).toBe(1);
    const rewards = Array.from(watch.rewardByTenth);
    expect(rewards[best]).toBeGreaterThan(0);
    expect(rewards[other]).toBeGreaterThan(0);
    expect(rewards.reduce((sum, usd) => sum + usd, 0)).toBeCloseTo(10, 12);
    expect(Array.from(watch.rentByTenth).reduce((sum, usd) => sum + usd, 0)).toBeCloseTo(21.6, 12);
  });
});
