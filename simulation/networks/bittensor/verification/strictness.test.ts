import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { verification } from '../verification';

const FOLDER = path.join(import.meta.dirname, '../fixtures/reference-cases');
const read = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8');

/** Whether a file of this text passes. */
const passes = (file: string, text: string) => {
  const results = [...verification({ files: [file], read: () => text })];
  return results.length > 0 && results.every(({ passed }) => passed);
};

/** The first rao at which the reward has halved k times: 21e15 (1 − 2⁻ᵏ), rounded up. */
const firstAfter = (k: bigint) => 21_000_000_000_000_000n - 21_000_000_000_000_000n / 2n ** k;

test.each([1n, 2n, 3n, 13n, 14n, 15n, 16n, 20n, 28n])('halving %d is exact to the rao', (k) => {
  const at = firstAfter(k);
  const vector = (issued: bigint, times: bigint) =>
    `{"vectors":[{"total_issuance":${issued},"block_emission":${1_000_000_000n / 2n ** times}}]}`;
  expect(passes('halving.json', vector(at, k))).toBe(true);
  expect(passes('halving.json', vector(at - 1n, k - 1n))).toBe(true);
  expect(passes('halving.json', vector(at - 1n, k))).toBe(false);
  expect(passes('halving.json', vector(at, k - 1n))).toBe(false);
});

test.each([0, 1, 9, 13, 14, 15, 16, 20, 28, 29, 30])('threshold %d is exact', (n) => {
  const issued = 21e6 * (1 - 2 ** -n);
  const threshold = (issuance_tao: number, next_block_reward_tao: number) =>
    JSON.stringify({ thresholds: [{ n, issuance_tao, next_block_reward_tao }] });
  expect(passes('halving.json', threshold(issued, 2 ** -n))).toBe(true);
  expect(passes('halving.json', threshold(issued + 4e-9, 2 ** -n))).toBe(false);
  expect(passes('halving.json', threshold(issued, 2 ** -n + 1e-9))).toBe(false);
});

// neighbours of float64: at 10.5 M it tells 2 billionths of a TAO apart, beyond 16.8 M 4 of them
test.each([1, 2, 3, 8])('threshold %d is not passed by the next number there is', (n) => {
  const issued = 21e6 * (1 - 2 ** -n);
  const step = issued < 2 ** 24 ? 2 ** -29 : 2 ** -28;
  for (const issuance_tao of [issued - step, issued + step]) {
    expect(issuance_tao).not.toBe(issued);
    const threshold = { n, issuance_tao, next_block_reward_tao: 2 ** -n };
    expect(passes('halving.json', JSON.stringify({ thresholds: [threshold] }))).toBe(false);
  }
});

test('there is no threshold between two', () => {
  const threshold = { n: 1.5, issuance_tao: 10_500_000, next_block_reward_tao: 0.5 };
  expect(passes('halving.json', JSON.stringify({ thresholds: [threshold] }))).toBe(false);
});

// the first four are of sizes on mainnet, where float64 gives a rao more or less
test.each([
  {
    kind: 'sell',
    reserve: 259_515_973_317_357,
    from: 0.005,
    to: 1 / 220,
    amount: 12_666_675_739_375,
    off: 1,
  },
  { kind: 'buy', reserve: 940_129_720_061_279, from: 0.3, to: 0.6, amount: 389_414_480_439_402, off: 3 },
  {
    kind: 'sell',
    reserve: 7_635_834_241_594_901,
    from: 0.1,
    to: 0.05,
    amount: 3_162_866_102_901_484,
    off: 28,
  },
  {
    kind: 'buy',
    reserve: 9_974_470_373_166_738,
    from: 0.3,
    to: 1.2,
    amount: 9_974_470_373_166_738,
    off: 36,
  },
  { kind: 'buy', reserve: 155_299_998_525, from: 0.25, to: 0.275, amount: 7_580_014_048, off: 0 },
  { kind: 'sell', reserve: 109_149_960_226, from: 0.005, to: 1 / 220, amount: 5_327_483_836, off: 0 },
])(
  '$kind with $reserve rao in the pool is wrong by more than $off of them',
  ({ kind, reserve, from, to, amount, off }) => {
    const order = (expected: number) =>
      JSON.stringify({
        limit_orders: [
          {
            kind,
            quote_weight: 0.5,
            current_price: from,
            target_price: to,
            [kind === 'buy' ? 'tao_reserve' : 'alpha_reserve']: reserve,
            [kind === 'buy' ? 'expected_delta_tao' : 'expected_delta_alpha']: expected,
          },
        ],
      });
    expect(passes('amm_balancer.json', order(amount))).toBe(true);
    for (const sign of [-1, 1]) {
      expect(passes('amm_balancer.json', order(amount + sign * (off + 1)))).toBe(false);
    }
  },
);

test('an amount that is whole may be a rao less in float64, and no more', () => {
  const order = (expected_delta_tao: number) =>
    JSON.stringify({
      limit_orders: [
        {
          kind: 'buy',
          quote_weight: 0.5,
          current_price: 1,
          target_price: 1.44,
          tao_reserve: 1e9,
          expected_delta_tao,
        },
      ],
    });
  expect(passes('amm_balancer.json', order(200_000_000))).toBe(true);
  for (const wrong of [199_999_998, 200_000_001])
    expect(passes('amm_balancer.json', order(wrong))).toBe(false);
});

test('numbers inside of words are left alone, and words are no issuance', () => {
  const vector = (issued: string) =>
    `{"source":"at 10499999999999999 rao","vectors":[{"total_issuance":${issued},"block_emission":1000000000}]}`;
  expect(passes('halving.json', vector('10499999999999999'))).toBe(true);
  expect(passes('halving.json', vector('"much"'))).toBe(false);
});

test.each([1, 1.25, 1.260_001, 2, 10])('no registration multiplies the burn by %d on chain', (increase) => {
  const text = read('subtensor/registration.json');
  expect(passes('registration.json', text.replace('1.26', String(increase)))).toBe(false);
});

test.each([
  { increase: 1, passed: true },
  { increase: 1.3, passed: true },
  { increase: 10, passed: true },
  { increase: 0.99, passed: false },
  { increase: 10.01, passed: false },
])('an owner with a half-life of its own may set what is allowed (%o)', ({ increase, passed }) => {
  const burn = {
    half_life_blocks: 1,
    factor_q32: 2 ** 31,
    start_rao: 1000,
    after_blocks: { '1': 500, '3': 125 },
    increase_mult: increase,
  };
  expect(passes('registration.json', JSON.stringify({ burn }))).toBe(passed);
});

interface Changed {
  readonly vectors: { port_float64: number }[];
  readonly limit_orders: { expected_delta_tao: number }[];
  readonly tao_issuance: { alpha_in_after: number[] }[];
  readonly tests: { params: Record<string, number>; epochs: { out: Record<string, unknown> }[] }[];
}

test.each<[string, string, (document: Changed) => void]>([
  ['weighted_median.json', 'a median 1e-11 off', ({ vectors }) => (vectors[4]!.port_float64 += 1e-11)],
  ['amm_balancer.json', 'a rao more', ({ limit_orders: [order] }) => (order!.expected_delta_tao += 1)],
  ['coinbase.json', 'a rao less', ({ tao_issuance: [first] }) => (first!.alpha_in_after[0]! -= 1)],
  ['epoch_tests.json', 'another n', ({ tests: [first] }) => (first!.params['n'] = 9)],
  ['epoch_tests.json', 'no dividends', ({ tests }) => delete tests[1]!.epochs[2]!.out['dividends']],
  ['epoch_tests.json', 'no incentive', ({ tests }) => delete tests[0]!.epochs[2]!.out['incentive']],
])('%s fails with %s', (file, _, change) => {
  const text = read(`subtensor/${file}`);
  const document = JSON.parse(text) as Changed;
  expect(passes(file, text)).toBe(true);
  change(document);
  expect(passes(file, JSON.stringify(document))).toBe(false);
});

test.each([
  // one at its cap, one that is not, and one beyond the slots there are
  { netuid: 3, as: 128 },
  { netuid: 1, as: 2 },
  { netuid: 1, as: 129 },
])('a netuid of the Hill gate that is another is noticed (%o)', ({ netuid, as }) => {
  const file = 'chain_check_block_9184186.json';
  const document = JSON.parse(read(file)) as { hill_gate: { subnets: { netuid: number }[] } };
  expect(passes(file, JSON.stringify(document))).toBe(true);
  const row = document.hill_gate.subnets.find((subnet) => subnet.netuid === netuid);
  if (row) row.netuid = as;
  expect(passes(file, JSON.stringify(document))).toBe(false);
});

test('the weight of root’s TAO is the part of 2⁶⁴ it is stored as', () => {
  const text = read('subtensor/coinbase.json');
  expect(text).toContain('3320413933267719290');
  expect(passes('coinbase.json', text)).toBe(true);
  expect(passes('coinbase.json', text.replace('3320413933267719290', '3323734347200987009'))).toBe(false);
});

test('epochs are numbered one after the other', () => {
  const text = read('subtensor/epoch_tests.json');
  expect(passes('epoch_tests.json', text)).toBe(true);
  expect(text).toMatch(/"epoch": 5\b/);
  expect(passes('epoch_tests.json', text.replace(/"epoch": 5\b/, '"epoch": 6'))).toBe(false);
  expect(passes('epoch_tests.json', text.replace(/"epoch": 0\b/, '"epoch": 1'))).toBe(false);
});
