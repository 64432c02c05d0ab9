import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { HeldStakes } from './held-stakes';

it('holds each stake for its days and then frees all of it, to the micro-IO', () => {
  const stake = fc.record({
    micro: fc.nat(1e9),
    day: fc.integer({ min: 0, max: 30 }),
    forDays: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(stake, { maxLength: 30 }), (stakes) => {
      const held = new HeldStakes(60);
      for (let day = 0; day < 60; day++) {
        held.free(day);
        const waiting = stakes.filter((each) => each.day < day && day <= each.day + each.forDays);
        expect(held.micro).toBe(waiting.reduce((sum, { micro }) => sum + micro, 0));
        for (const each of stakes) if (each.day === day) held.hold(each.micro, day, each.forDays);
      }
      expect(held.micro).toBe(0);
    }),
  );
});

it('burns on the day the hold ends', () => {
  const held = new HeldStakes(10);
  held.burnAfter(7, 2, 3);
  held.burnAfter(9, 8, 3);
  expect(Array.from({ length: 10 }, (_, day) => held.toBurn(day))).toEqual([0, 0, 0, 0, 0, 0, 7, 0, 0, 0]);
});
