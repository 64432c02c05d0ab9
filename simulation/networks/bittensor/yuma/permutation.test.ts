import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Arithmetic } from './arithmetic';
import { fixedArithmetic } from './fixed-arithmetic';
import { floatArithmetic } from './float-arithmetic';
import { runEpoch } from './epoch';
import { defaultYumaParameters } from './parameters';
import { createSubnet, setWeight } from './subnet';
import { createWorkspace } from './workspace';

const arithmetics = { fixed: fixedArithmetic, float: floatArithmetic } as const;
const rules = {
  yuma2: {},
  yuma3: { yuma3: true },
  liquid: { yuma3: true, liquidAlpha: true },
} as const;
const EPOCHS = 3;

/** Subnets of up to 30 uids, any of which may validate and be weighed, and an order to put them in. */
const cases = fc.integer({ min: 3, max: 30 }).chain((uids) =>
  fc.record({
    order: fc.shuffledSubarray([...Array(uids).keys()], { minLength: uids, maxLength: uids }),
    stake: fc.array(fc.constantFrom(0, 1, 7, 1000, 31_337, 999_983), { minLength: uids, maxLength: uids }),
    weights: fc.array(fc.integer({ min: 0, max: 65_535 }), { minLength: 97, maxLength: 97 }),
  }),
);

/** What the uids earn in the last of some epochs when uid k stands at place `order[k]`. */
function paid(
  arithmetic: Arithmetic,
  rule: keyof typeof rules,
  stake: readonly number[],
  weights: readonly number[],
  order: readonly number[],
) {
  const subnet = createSubnet(stake.length);
  const workspace = createWorkspace(stake.length);
  const place = (k: number) => order[k] as number;
  const parameters = { ...defaultYumaParameters, ...rules[rule] };
  subnet.permits.fill(1);
  stake.forEach((value, k) => (subnet.stake[place(k)] = value));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let k = 0; k < stake.length; k++) {
      for (let j = 0; j < stake.length; j++) {
        const weight = weights[(k * 31 + j * 17 + epoch * (k + 3)) % 97] as number;
        if (k !== j) setWeight(subnet, place(k), place(j), weight % 3 === 0 ? 0 : weight);
      }
    }
    runEpoch(arithmetic, parameters, subnet, workspace, 1e9);
    subnet.block += 360;
    subnet.lastUpdate.fill(subnet.block);
  }
  const of = (values: ArrayLike<number>) => stake.map((_, k) => values[place(k)] as number);
  return {
    consensus: of(workspace.consensus),
    incentive: of(workspace.incentive),
    dividends: of(workspace.dividends),
    trust: of(workspace.validatorTrust),
  };
}

test.each(
  (['fixed', 'float'] as const).flatMap((mode) =>
    (['yuma2', 'yuma3', 'liquid'] as const).map((rule) => [mode, rule] as const),
  ),
)('any order of the uids pays each the same (%s, %s)', (mode, rule) => {
  fc.assert(
    fc.property(cases, ({ order, stake, weights }) => {
      const arithmetic = arithmetics[mode];
      const plain = paid(arithmetic, rule, stake, weights, [...order.keys()]);
      const other = paid(arithmetic, rule, stake, weights, order);
      if (mode === 'fixed') {
        expect(other).toEqual(plain);
        return;
      }
      for (const name of ['consensus', 'incentive', 'dividends', 'trust'] as const) {
        plain[name].forEach((value, k) => {
          expect(Math.abs((other[name][k] as number) - value), name).toBeLessThan(2e-5);
        });
      }
    }),
    { numRuns: 25 },
  );
});
