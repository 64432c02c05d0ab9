import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarations, networks, resolveInput } from '@/lib/catalog';
import {
  findColumn,
  parseDate,
  simulateNetwork,
  type NetworkDeclaration,
  type ParameterSpec,
  type Scenario,
} from '@/simulation/core';
import { decomposeMove, MOST_PARTS } from './decompose-move';
import { moveBaselines, planMove, type MovedInput } from './move-plan';
import { runMove, runsOf, type MoveRuns } from './move-runs';

const DAYS = 90;
const engines = new Map(
  await Promise.all(
    networks.map(async ({ declaration, loadEngine }) => [declaration.id, await loadEngine()] as const),
  ),
);
const run = (scenario: Scenario, network: string) => {
  const engine = engines.get(network);
  return engine
    ? Promise.resolve(simulateNetwork(engine, scenario))
    : Promise.reject(new RangeError(`no network "${network}"`));
};
const declarationOf = (network: string): NetworkDeclaration => {
  const declaration = declarations.find(({ id }) => id === network);
  if (!declaration) throw new RangeError(`no network "${network}"`);
  return declaration;
};
const valueIn = async (scenario: Scenario, network: string, column: string, day: number) => {
  const frame = await run(scenario, network);
  return findColumn(frame, column)?.[day - frame.startDay] ?? Number.NaN;
};

/** Any value of a parameter within the range of its slider. */
function anyValue(spec: ParameterSpec): fc.Arbitrary<number | boolean | string> {
  if (spec.kind === 'switch') return fc.boolean();
  if (spec.kind === 'choice') return fc.constantFrom(...spec.options.map(({ value }) => value));
  if (spec.kind === 'date') return fc.constant(spec.default);
  const [low, high] = spec.soft;
  return spec.integer
    ? fc.integer({ min: Math.ceil(low), max: Math.floor(high) })
    : fc.double({ min: low, max: high, noNaN: true });
}

/** Changes of some of the inputs a page shows first, of the network and of the world. */
function someChanges({ id, parameters }: NetworkDeclaration): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.entries<ParameterSpec>(parameters)
    .filter(([, { level }]) => level === 'headline')
    .map(([key, spec]) => [`${id}.${key}`, anyValue(spec)] as const);
  return fc.record(
    {
      ...Object.fromEntries(values),
      'world.aiDemandGrowthPerYear': fc.double({ min: -0.3, max: 0.6, noNaN: true }),
    },
    { requiredKeys: [] },
  );
}

describe.each(declarations.map((each) => ({ id: each.id, declaration: each })))(
  'why a figure of $id moved',
  ({ id, declaration }) => {
    const [metric = ''] = declaration.kpis;

    it('is said by parts that add up to the whole change, each that of a run of its own', async () => {
      await fc.assert(
        fc.asyncProperty(someChanges(declaration), async (set) => {
          const current = resolveInput({ days: DAYS, set }).scenario;
          const base = resolveInput({ days: DAYS }).scenario;
          const plan = planMove(base, current, declaration);
          const runs = await runMove(plan, [metric, 'circulating'], { run });
          const day = parseDate(base.start) + DAYS - 1;
          for (const column of [metric, 'circulating']) {
            const [from, to] = [
              await valueIn(base, id, column, day),
              await valueIn(current, id, column, day),
            ];
            const why = decomposeMove(plan, runs, column, day);
            expect([why?.from, why?.to]).toEqual([from, to]);
            const sum = why?.parts.reduce((all, { amount = 0 }) => all + amount, why.together);
            expect(Math.abs((sum ?? Number.NaN) - (to - from))).toBeLessThanOrEqual(
              1e-11 * Math.max(Math.abs(from), Math.abs(to)),
            );
            for (const { inputs, amount } of why?.parts ?? []) {
              const [input] = inputs;
              if (!input || inputs.length > 1) continue;
              const alone = resolveInput({ days: DAYS, set: { [input.id]: input.to } }).scenario;
              expect(amount).toBe((await valueIn(alone, id, column, day)) - from);
            }
          }
        }),
        { numRuns: 12 },
      );
    });
  },
);

describe('the runs that say why', () => {
  const base = resolveInput({ days: DAYS }).scenario;
  const filecoin = declarationOf('filecoin');

  it('are one a changed input of the network and of the world, and the two ends', async () => {
    const set = {
      'filecoin.renewalRate': 0.5,
      'world.aiDemandGrowthPerYear': 0.1,
      'ionet.ideEnabled': false,
    };
    const plan = planMove(base, resolveInput({ days: DAYS, set }).scenario, filecoin);
    expect(plan.inputs.map(({ id }) => id)).toEqual(['world.aiDemandGrowthPerYear', 'filecoin.renewalRate']);
    const told: number[] = [];
    const { alone } = await runMove(plan, ['supply'], { run, onProgress: (done) => told.push(done) });
    expect(alone).toHaveLength(2);
    expect(told).toEqual([1, 2, 3, 4]);
    expect(runsOf(plan)).toBe(4);
    const { base: from, current } = await runMove(plan, ['supply'], { run });
    told.length = 0;
    await runMove(plan, ['supply'], {
      run,
      onProgress: (done) => told.push(done),
      ends: { base: from, current },
    });
    expect(told).toEqual([3, 4]);
  });

  it('stop with the first that is cancelled', async () => {
    const set = { 'filecoin.renewalRate': 0.5, 'filecoin.onboardingPibPerDay': 3 };
    const plan = planMove(base, resolveInput({ days: DAYS, set }).scenario, filecoin);
    let asked = 0;
    const cancelled = runMove(plan, ['supply'], {
      run: (...job) => (++asked < 3 ? run(...job) : Promise.reject(new Error('cancelled'))),
    });
    await expect(cancelled).rejects.toThrow('cancelled');
    expect(asked).toBe(3);
  });

  it('leave out what the network refuses alone; it counts among what all do together', async () => {
    const ionet = declarationOf('ionet');
    const of = (reservedHours: number, jobHoursMean: number) =>
      resolveInput({
        days: DAYS,
        set: { 'ionet.reservedHours': reservedHours, 'ionet.jobHoursMean': jobHoursMean },
      }).scenario;
    // Jobs of three hundred hours alone are longer than the reservations of the baseline.
    const [from, current] = [of(100, 50), of(400, 300)];
    const plan = planMove(from, current, ionet);
    expect(plan.inputs.filter(({ alone }) => !alone).map(({ id }) => id)).toEqual(['ionet.jobHoursMean']);
    const runs = await runMove(plan, ['gpuHoursPerDay', 'utilisation'], { run });
    const why = decomposeMove(plan, runs, 'utilisation', parseDate(base.start) + 30);
    const [reserved, refused] = why?.parts ?? [];
    expect(refused).toMatchObject({ inputs: [{ id: 'ionet.jobHoursMean' }], amount: undefined });
    expect(why?.together).toBeCloseTo((why?.to ?? 0) - (why?.from ?? 0) - (reserved?.amount ?? 0), 12);
  });
});

describe('a long list of reasons', () => {
  const input = (id: string): MovedInput => ({ id, from: 0, to: 1, alone: {} }) as unknown as MovedInput;
  const kept = (value: number) => ({ startDay: 0, columns: new Map([['x', Float64Array.of(value)]]) });
  const why = (amounts: readonly number[], to: number) => {
    const inputs = amounts.map((_, index) => input(`i${index}`));
    const runs: MoveRuns = {
      base: kept(100),
      current: kept(to),
      alone: amounts.map((amount) => kept(100 + amount)),
    };
    return decomposeMove(
      { network: 'n', base: {} as Scenario, current: {} as Scenario, inputs },
      runs,
      'x',
      0,
    );
  };

  it('is sorted by size, whichever the sign', () => {
    expect(why([1, -7, 3], 100)?.parts.map(({ amount }) => amount)).toEqual([-7, 3, 1]);
    expect(why([1, -7, 3], 100)?.together).toBe(3);
  });

  it('adds the smallest up in its last row, and loses none', () => {
    const amounts = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 1 : -1) * (index + 1));
    const parts = why(amounts, 105)?.parts ?? [];
    expect(parts).toHaveLength(MOST_PARTS);
    expect(parts.slice(0, -1).map(({ inputs }) => inputs.length)).toEqual(Array(MOST_PARTS - 1).fill(1));
    const last = parts.at(-1);
    expect(last?.inputs.map(({ id }) => id)).toEqual(['i8', 'i7', 'i6', 'i5', 'i4', 'i3', 'i2', 'i1', 'i0']);
    expect(last?.amount).toBe(9 - 8 + 7 - 6 + 5 - 4 + 3 - 2 + 1);
    expect(why(amounts.slice(0, MOST_PARTS), 105)?.parts.every(({ inputs }) => inputs.length === 1)).toBe(
      true,
    );
  });

  it('is none where a figure is not defined', () => {
    expect(why([1], Number.NaN)).toBeUndefined();
    expect(why([Number.NaN, 2], 105)?.parts.map(({ amount }) => amount)).toEqual([2, undefined]);
  });

  it('leaves nothing of rounding', () => {
    expect(why([0.1, 0.2], 100 + 0.1 + 0.2)?.together).toBe(0);
  });
});

describe('what a scenario is held against', () => {
  const kinds = (input: Parameters<typeof moveBaselines>[0]) =>
    moveBaselines(input).baselines.map(({ kind }) => kind);

  it('is the preset it came from, and the defaults, as far as it differs', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ set: { 'filecoin.renewalRate': 0.5 } })).toEqual(['default']);
    expect(kinds({ preset: 'ai-winter' })).toEqual(['default']);
    expect(kinds({ preset: 'ai-winter', set: { 'filecoin.renewalRate': 0.5 } })).toEqual([
      'preset',
      'default',
    ]);
    expect(kinds({ preset: 'nothing', set: { 'filecoin.renewalRate': 0.5 } })).toEqual(['default']);
  });

  it('covers the same days with the same chance', () => {
    const { current, baselines } = moveBaselines({
      days: 400,
      seed: 7,
      set: { 'filecoin.renewalRate': 0.5 },
    });
    for (const { scenario } of baselines)
      expect([scenario.start, scenario.days, scenario.seed]).toEqual([current.start, 400, 7]);
  });
});
