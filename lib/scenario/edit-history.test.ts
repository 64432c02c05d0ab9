import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdEdit, NO_EDITS, recordEdit, redoEdit, undoEdit, type EditHistory } from './edit-history';
import { DEFAULT_VIEW, type LinkState } from './schema';

const stateOf = (days: number): LinkState => ({ input: { days }, view: DEFAULT_VIEW });
const SLOW = 10_000;

/** Edits the horizon through the given values, slowly enough that each is a change of its own. */
function edited(values: readonly number[], key = 'days'): { history: EditHistory; now: LinkState } {
  let history = NO_EDITS;
  let now = stateOf(0);
  values.forEach((days, index) => {
    history = recordEdit(history, now, key, index * SLOW);
    now = stateOf(days);
  });
  return { history, now };
}

describe('the history of edits', () => {
  it('takes changes back and brings them again, in any order of the two', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1, maxLength: 40 }),
        fc.array(fc.boolean()),
        (values, moves) => {
          let { history, now } = edited(values);
          const states = [0, ...values];
          let place = values.length;
          for (const back of moves) {
            const step = back ? undoEdit(history, now) : redoEdit(history, now);
            const next = place + (back ? -1 : 1);
            expect(step !== undefined).toBe(next >= 0 && next < states.length);
            if (!step) continue;
            ({ history, state: now } = step);
            place = next;
            expect(now.input.days).toBe(states[place]);
          }
        },
      ),
    );
  });

  it('counts what a slider passes while it is held as one change, however slowly', () => {
    let history = holdEdit(recordEdit(NO_EDITS, stateOf(0), 'a', 0), true);
    for (let at = 1; at < 6; at++) history = recordEdit(history, stateOf(at), 'a', at * SLOW);
    expect(history.past.map(({ state }) => state.input.days)).toEqual([0, 1]);
    history = holdEdit(history, false);
    history = recordEdit(history, stateOf(6), 'a', 5 * SLOW + 1);
    history = recordEdit(history, stateOf(7), 'a', 7 * SLOW);
    expect(history.past.map(({ state }) => state.input.days)).toEqual([0, 1, 6, 7]);
  });

  it('counts a dragged slider as one change, and a pause or another slider as the next', () => {
    let history = recordEdit(NO_EDITS, stateOf(0), 'a', 0);
    for (let at = 16; at < 3000; at += 16) history = recordEdit(history, stateOf(at), 'a', at);
    expect(history.past).toHaveLength(1);
    history = recordEdit(history, stateOf(1), 'b', 3001);
    expect(history.past.map(({ key }) => key)).toEqual(['a', 'b']);
    history = recordEdit(history, stateOf(2), 'b', 3001 + 401);
    expect(history.past.map(({ key }) => key)).toEqual(['a', 'b', 'b']);
    expect(undoEdit(history, stateOf(3))?.state.input.days).toBe(2);
  });

  it('forgets what was taken back once something else is changed', () => {
    const { history, now } = edited([1, 2]);
    const back = undoEdit(history, now);
    const other = recordEdit(back?.history ?? NO_EDITS, back?.state ?? now, 'days', 0);
    expect(redoEdit(other, stateOf(9))).toBeUndefined();
    expect(undoEdit(other, stateOf(9))?.state.input.days).toBe(1);
  });

  it('keeps the newest two hundred', () => {
    const { history } = edited(Array.from({ length: 300 }, (_, index) => index));
    expect(history.past).toHaveLength(200);
    expect(history.past.at(-1)?.state.input.days).toBe(298);
  });
});
