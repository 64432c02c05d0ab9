import { expect, test } from 'vitest';
import block from '../fixtures/block-9184186.json' with { type: 'json' };
import fixture from '../fixtures/coinbase.json' with { type: 'json' };
import { updateRootProportion } from './root-proportion';

/** TAO weight × root stake behind the 15 capped subnets of block 9,184,186. */
const ROOT_WEIGHT_TAO = 988_012.448;

test('test_root_proportion', () => {
  const {
    tao_weight: weight,
    root_tao_rao: root,
    alpha_issuance_rao: alpha,
    expected,
  } = fixture.rootProportion;
  const proportion = new Float64Array(1);
  updateRootProportion(proportion, Float64Array.of(alpha), weight * root);
  expect(proportion[0]).toBeCloseTo(expected, 12);
});

test('root proportion × price is what mainnet injected into its capped subnets', () => {
  const issued = Float64Array.from(block.rootProportion, (subnet) => subnet.alpha_issued);
  const proportion = new Float64Array(issued.length);
  updateRootProportion(proportion, issued, ROOT_WEIGHT_TAO);
  expect(block.rootProportion).toHaveLength(15);
  block.rootProportion.forEach(({ price, tao_in_emission: injected }, i) => {
    expect(Math.abs(((proportion[i] as number) * price) / injected - 1)).toBeLessThan(2e-6);
  });
});

test('is 1 for a subnet without alpha and 0 without root stake', () => {
  const proportion = new Float64Array(2);
  updateRootProportion(proportion, Float64Array.of(0, 5), 10);
  expect([...proportion]).toEqual([1, 10 / 15]);
  updateRootProportion(proportion, Float64Array.of(0, 5), 0);
  expect([...proportion]).toEqual([0, 0]);
});
