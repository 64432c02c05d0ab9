import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RankOrder } from './rank-order';

/** Scores that are equal, close together, far apart and none at all. */
const score = fc.oneof(
  fc.constantFrom(-Infinity, 0, 1, 1 + 2 ** -52),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);

it('orders devices as a sort by falling score and rising number does, however the scores lie', () => {
  fc.assert(
    fc.property(fc.array(fc.array(score, { maxLength: 400 }), { maxLength: 4 }), (days) => {
      const order = new RankOrder();
      for (const scores of days) {
        const devices = scores.map((_, device) => device);
        const of = (device: number) => scores[device] as number;
        const expected = devices.sort((a, b) => (of(a) === of(b) ? a - b : of(b) - of(a)));
        expect(Array.from(order.by(Float64Array.from(scores), scores.length))).toEqual(expected);
      }
    }),
  );
});
