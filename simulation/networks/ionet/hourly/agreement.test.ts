import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gapOf, inPercent, type DrawnReadings } from './agreement/comparison.test-support';
import { comparedInputs, type ComparedInput } from './agreement/inputs';
import { comparedQuantities, type ComparedQuantity } from './agreement/quantities';
import { dailyOf, drawOf, type Readings } from './agreement/readings.test-support';
import { asMarkdown } from './agreement/table.test-support';
import { DRAWS, ERRORS, measured, toleranceFor, tolerances } from './agreement/tolerances';

/**
 * Readings of every draw, so that means of hundreds can be compared in a moment. That they are those of this code is tested on draws
 * chosen below; after a change of the hourly core `RECORD_DRAWS=1 npx vitest run simulation/networks/ionet/hourly/agreement.test.ts`
 * draws all anew, in about ten minutes.
 */
const FILE = new URL('../data/golden/hourly-draws.json', import.meta.url);
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const quantities = Object.keys(comparedQuantities) as ComparedQuantity[];

/** Quantities of every input, the first of the list, and the largest standard error of theirs. */
const MAIN = 4;
const LARGEST_ERROR = 0.017;

/** Seven digits: more say nothing, and any other draw differs in them. */
const rounded = (readings: Readings) =>
  Object.fromEntries(
    Object.entries(readings).map(([name, value]) => [name, Number((value as number).toPrecision(7))]),
  ) as unknown as Readings;

function drawAll(input: ComparedInput): DrawnReadings {
  const draws = Array.from({ length: DRAWS }, (_, seed) => rounded(drawOf(input, seed)));
  const names = Object.keys(draws[0] as Readings) as (keyof Readings)[];
  return Object.fromEntries(
    names.map((name) => [name, draws.map((each) => each[name])]),
  ) as unknown as DrawnReadings;
}

if (process.env['RECORD_DRAWS'] !== undefined) {
  const all = comparedInputs.map((input) => [input.id, drawAll(input)] as const);
  writeFileSync(FILE, JSON.stringify(Object.fromEntries(all)));
}
const recorded = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, DrawnReadings>>;

describe.each(comparedInputs.map((input) => ({ id: input.id, input })))('under $id', ({ id, input }) => {
  const drawn = recorded[id] as DrawnReadings;
  const daily = dailyOf(input);

  it('the mean of the draws is that of the daily mode, but for its error and what is declared', () => {
    const gaps = quantities.map((quantity) => ({ quantity, found: gapOf(quantity, drawn, daily) }));
    const beyond = gaps.filter(
      ({ quantity, found }) =>
        found && Math.abs(found.gap) > ERRORS * found.error + (toleranceFor(id, quantity)?.share ?? 0),
    );
    expect(beyond).toEqual([]);
    // means of so many draws say something of a hundredth
    for (const { quantity, found } of gaps.slice(0, MAIN))
      expect(found?.error, quantity).toBeLessThan(LARGEST_ERROR);
    const shown = gaps.flatMap(({ quantity, found }) => (found ? [[quantity, inPercent(found)]] : []));
    expect(measured[id]).toEqual(Object.fromEntries(shown));
  });

  it('the draws on record are those of this code', () => {
    expect(drawn.utilisation).toHaveLength(DRAWS);
    // another for each input
    const seed = (id.length * 7) % DRAWS;
    const one = Object.entries(drawn).map(([name, values]) => [name, (values as number[])[seed]]);
    expect(rounded(drawOf(input, seed))).toEqual(Object.fromEntries(one));
  });
});

describe('a tolerance', () => {
  it.each(tolerances.map((each) => [`${each.quantity} ${each.inputs?.join() ?? ''}`, each] as const))(
    'is needed, and by less than a hundredth wider than it must be: %s',
    (_, tolerance) => {
      const { quantity, share } = tolerance;
      const held = comparedInputs.filter(({ id }) => toleranceFor(id, quantity) === tolerance);
      const beyond = held.map((input) => {
        const found = gapOf(quantity, recorded[input.id] as DrawnReadings, dailyOf(input));
        return found ? Math.abs(found.gap) - ERRORS * found.error : 0;
      });
      expect(Math.max(...beyond)).toBeGreaterThan(Math.max(0, share - 0.01));
    },
  );
});

describe('the README', () => {
  it.each(asMarkdown())('has the line %s', (line) => {
    expect(README.split('\n').map((each) => each.replace(/ +/g, ' '))).toContain(line);
  });
});
