import { expect, test } from 'vitest';
import { createChainModel } from './chain-model';
import { fixedArithmetic } from './fixed-arithmetic';
import { floatArithmetic } from './float-arithmetic';
import { defaultYumaParameters } from './parameters';
import { defaultVariantSettings } from './variants/settings';
import { createVariant } from './variants/variant';

const weights = Float64Array.of(0.5, 0.3, 0.2, 0.4, 0.4, 0.2, 0.6, 0.2, 0.2);
const stake = Float64Array.of(0.5, 0.3, 0.2);

test('the chain and Yuma 2 of yuma-simulation agree where they should: kappa, rates and stake alike', () => {
  const chain = createChainModel(floatArithmetic, defaultYumaParameters, 3, 3);
  const variant = createVariant('YUMA2', { ...defaultVariantSettings, bondMovingAverage: 0.9 }, 3, 3);
  for (let epoch = 0; epoch < 20; epoch++) {
    chain.run(weights, stake);
    variant.run(weights, stake);
  }
  for (let j = 0; j < 3; j++) {
    expect(chain.outcome.incentive[j]).toBeCloseTo(variant.outcome.incentive[j] as number, 3);
    expect(chain.outcome.dividends[j]).toBeCloseTo(variant.outcome.dividends[j] as number, 2);
  }
});

test('both modes of the chain agree, and a reset clears the bonds to one miner', () => {
  const [float, exact] = [floatArithmetic, fixedArithmetic].map((arithmetic) =>
    createChainModel(arithmetic, { ...defaultYumaParameters, yuma3: true }, 3, 3),
  );
  for (let epoch = 0; epoch < 5; epoch++) [float, exact].forEach((model) => model?.run(weights, stake));
  float?.outcome.dividends.forEach((dividend, i) => {
    expect(Math.abs(dividend - (exact?.outcome.dividends[i] as number))).toBeLessThan(2e-5);
  });
  const before = float?.outcome.bonds[0] as number;
  float?.resetBonds(0);
  float?.run(weights, stake);
  expect(float?.outcome.bonds[0]).toBeLessThan(before);
  expect(float?.outcome.bonds[1]).toBeGreaterThan(0);
});
