import { describe, expect, test } from 'vitest';
import fixture from '../fixtures/tao-flow.json' with { type: 'json' };
import { shareInputs } from './share-inputs';
import { netTaoFlow, taoFlow } from './tao-flow';

describe('TAO flow', () => {
  test.each(fixture.vectors)(
    'flows $flows, cutoff $cutoff, exponent $p',
    ({ flows, cutoff, p, expected }) => {
      const inputs = shareInputs(flows.length, {
        userFlow: Float64Array.from(flows),
        flowCutoff: cutoff,
        flowNormExponent: p,
      });
      const shares = new Float64Array(flows.length);
      taoFlow(inputs, shares);
      expected.forEach((share, i) => expect(shares[i]).toBeCloseTo(share, 12));
    },
  );

  test('a subnet that is not eligible neither earns nor sets the floor', () => {
    const inputs = shareInputs(3, {
      userFlow: Float64Array.of(-900, 1, 3),
      eligible: Uint8Array.of(0, 1, 1),
      flowCutoff: -1000,
    });
    const shares = new Float64Array(3);
    taoFlow(inputs, shares);
    expect([...shares]).toEqual([0, 0.25, 0.75]);
  });
});

describe('net TAO flow', () => {
  test('takes off positive protocol flow scaled to the user flow, negative in full', () => {
    // users 6, protocol 12 → n = 0.5; nets: 4 − 0.5·4 = 2, 2 − 0.5·8 = −2, 0 + 2 = 2
    const inputs = shareInputs(3, {
      userFlow: Float64Array.of(4, 2, 0),
      protocolFlow: Float64Array.of(4, 8, -2),
    });
    const shares = new Float64Array(3);
    netTaoFlow(inputs, shares);
    expect([...shares]).toEqual([0.5, 0, 0.5]);
  });

  test('equals the user flow while the protocol spends nothing', () => {
    const inputs = shareInputs(2, { userFlow: Float64Array.of(1, 3) });
    const shares = new Float64Array(2);
    netTaoFlow(inputs, shares);
    expect([...shares]).toEqual([0.25, 0.75]);
  });
});
