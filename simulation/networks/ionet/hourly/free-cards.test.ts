import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { FreeCards } from './free-cards';

it('always gives the best free card', () => {
  const rank = fc.integer({ min: 0, max: 199 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('turn', 'take'), rank), { maxLength: 200 }), (calls) => {
      let cards = new FreeCards(100);
      cards = cards.widened(200);
      const free = new Set<number>();
      for (const [call, at] of calls) {
        if (call === 'take' && free.size > 0) {
          const best = Math.min(...free);
          expect(cards.takeFirst()).toBe(best);
          free.delete(best);
        } else if (free.has(at)) {
          cards.remove(at);
          free.delete(at);
        } else {
          cards.add(at);
          free.add(at);
        }
        expect(cards.count).toBe(free.size);
      }
    }),
  );
});
