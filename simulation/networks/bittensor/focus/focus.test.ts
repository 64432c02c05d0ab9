import { describe, expect, test } from 'vitest';
import {
  findColumn,
  resolveScenario,
  simulateNetwork,
  type Frame,
  type NetworkEngine,
  type ParameterValue,
} from '../../../core';
import { engine } from '../engine';
import { bittensor } from '../index';
import { watchSubnets } from '../laws.test-support';
import type { BittensorState } from '../state';
import { runEpoch } from '../yuma/epoch';
import { floatArithmetic } from '../yuma/float-arithmetic';
import { defaultYumaParameters } from '../yuma/parameters';
import { createSubnet, setWeight } from '../yuma/subnet';
import { createWorkspace } from '../yuma/workspace';
import type { FocusEpochs } from './focus';

const plain = engine as unknown as NetworkEngine;

function run(
  focusEpochs: FocusEpochs,
  set: Record<string, ParameterValue> = {},
  days = 200,
  watch: (state: BittensorState) => void = () => undefined,
  seed = 1,
): Frame {
  const all = { 'bittensor.focusEpochs': focusEpochs, ...set };
  const { scenario, issues } = resolveScenario([bittensor], [], { days, seed, set: all });
  expect(issues).toEqual([]);
  const watched: NetworkEngine = {
    ...plain,
    step(state, day, columns) {
      plain.step(state, day, columns);
      watch(state as BittensorState);
    },
  };
  return simulateNetwork(watched, scenario);
}

const columnOf = (frame: Frame, name: string) => findColumn(frame, name) as Float64Array;
const last = (frame: Frame, name: string) => columnOf(frame, name).at(-1) as number;

describe('the native and the aggregated subnet agree on what they share', () => {
  const shared = [
    'subnetShare.sn64',
    'alphaPrice.sn64',
    'issuanceTao',
    'poolTao',
    'ownerTao',
    'minerTao',
    'validatorTao',
  ];

  test('with nodes that cost nothing, stay, and are not looked at, the run is the aggregated one', () => {
    const idle = {
      'bittensor.minerCostUsdPerDay': 0.1,
      'bittensor.focusCandidates': 0,
      'bittensor.focusQualityDemand': 0,
    };
    const native = run('daily', idle);
    const aggregated = run('off', idle);
    for (const name of shared) {
      const other = columnOf(aggregated, name);
      const isShare = name.startsWith('subnetShare');
      columnOf(native, name).forEach((value, day) => {
        const real = other[day] as number;
        // under the flow rule a share may be next to nothing
        const error = Math.abs(value - real) / (isShare ? 1 : real);
        expect(error, `${name} on day ${day}`).toBeLessThan(isShare ? 2e-4 : 1e-3);
      });
    }
  });

  test.each(['every', 'daily', 'sampled'] as const)('what epochs pay is what the day mints (%s)', (mode) => {
    let days = 0;
    run(mode, {}, 30, ({ focus, subnets, values }) => {
      if (!focus || (mode === 'sampled' && days++ % focus.days !== 0)) return;
      const minted = subnets.alphaMinted[focus.slot] as number;
      const half = (minted * (1 - values.ownerCut)) / 2;
      expect(Math.abs(focus.nativeMinerAlpha - half)).toBeLessThan(1e-4);
      expect(Math.abs(focus.nativeValidatorAlpha - half)).toBeLessThan(1e-4);
      const validators =
        (subnets.stakerAlpha[focus.slot] as number) + (subnets.rootAlpha[focus.slot] as number);
      expect(Math.abs(validators - half)).toBeLessThan(1e-4);
    });
  });

  test('by default the loop moves price and share of the subnet by less than 5 %, issuance not at all', () => {
    const native = run('daily', {}, 400);
    const aggregated = run('off', {}, 400);
    expect(last(native, 'issuanceTao')).toBeCloseTo(last(aggregated, 'issuanceTao'), 3);
    for (const name of ['alphaPrice.sn64', 'subnetShare.sn64']) {
      const ratio = last(native, name) / last(aggregated, name);
      expect(ratio).not.toBe(1);
      expect(Math.abs(ratio - 1), name).toBeLessThan(0.05);
    }
  });
});

/** Largest difference of a headline metric between two runs, over months of 30 days. */
function apart(one: Frame, other: Frame, name: string, days: number): number {
  const month = (frame: Frame, day: number) =>
    columnOf(frame, name)
      .subarray(day, day + 30)
      .reduce((sum, value) => sum + value, 0);
  let most = 0;
  for (let day = 0; day + 30 <= days; day += 30) {
    most = Math.max(most, Math.abs(month(one, day) / month(other, day) - 1));
  }
  return most;
}

describe.each([64, 51])('of netuid %d, by months, on the headline metrics', (netuid) => {
  const seeds = [1, 2, 3, 4];
  // months in which a flow rule holds a share near nothing stand out in the number of effective subnets
  const allowed = (name: string) => (name === 'effectiveSubnets' ? 0.01 : 0.001);

  test.each(seeds)('preview and daily epochs stay near every epoch (seed %d)', (seed) => {
    const set = { 'bittensor.focusNetuid': netuid };
    const every = run('every', set, 400, undefined, seed);
    for (const mode of ['daily', 'sampled'] as const) {
      const frame = run(mode, set, 400, undefined, seed);
      for (const name of bittensor.kpis) {
        expect(apart(frame, every, name, 400), `${mode} ${name}`).toBeLessThan(allowed(name));
      }
    }
  });

  test.each(seeds)('a preview of five years stays near a test a day (seed %d)', (seed) => {
    const set = { 'bittensor.focusNetuid': netuid };
    const [daily, sampled] = (['daily', 'sampled'] as const).map((mode) =>
      run(mode, set, 1825, undefined, seed),
    ) as [Frame, Frame];
    for (const name of bittensor.kpis) {
      expect(apart(sampled, daily, name, 1825), name).toBeLessThan(
        name === 'effectiveSubnets' ? 0.01 : 0.004,
      );
    }
  });
});

test('for twenty seeds a preview is within 1 % of a test a day, by months, on every headline metric', () => {
  const set = { 'bittensor.focusNetuid': 51 };
  for (let seed = 1; seed <= 20; seed++) {
    const [daily, sampled] = (['daily', 'sampled'] as const).map((mode) =>
      run(mode, set, 420, undefined, seed),
    ) as [Frame, Frame];
    for (const name of bittensor.kpis) {
      expect(apart(sampled, daily, name, 420), `${name}, seed ${seed}`).toBeLessThan(0.01);
    }
  }
});

describe('the loop', () => {
  test.each([23, 26, 45, 65, 71, 74, 112, 127])(
    'being looked at does not raise the price of netuid %d',
    (netuid) => {
      const price = (focusEpochs: FocusEpochs) => {
        let sum = 0;
        run(focusEpochs, { 'bittensor.focusNetuid': netuid }, 400, ({ subnets }) => {
          sum += subnets.price[netuid - 1] as number;
        });
        return sum;
      };
      const ratio = price('daily') / price('off');
      expect(ratio).toBeGreaterThan(0.85);
      expect(ratio).toBeLessThan(1.05);
    },
  );

  test('costs that eat the pay are sold for: price, then share, fall, and miners leave', () => {
    const dear = { 'bittensor.minerCostUsdPerDay': 1500 };
    const native = run('daily', dear, 400);
    const aggregated = run('off', dear, 400);
    expect(last(native, 'alphaPrice.sn64')).toBeLessThan(0.97 * last(aggregated, 'alphaPrice.sn64'));
    expect(last(native, 'subnetShare.sn64')).toBeLessThan(0.98 * last(aggregated, 'subnetShare.sn64'));
    expect(last(native, 'focusMiners')).toBeLessThan(150);
  });

  test('what seats cost hardly depends on how many are simulated', () => {
    const spent = (focusSeats: number) => {
      const set = { 'bittensor.focusSeats': focusSeats, 'bittensor.focusCandidates': 20 };
      return columnOf(run('every', set, 100), 'focusSeatsTao').reduce((sum, tao) => sum + tao, 0);
    };
    const more = spent(48);
    for (const seats of [2, 3, 16]) {
      expect(spent(seats) / more, `${seats} seats`).toBeGreaterThan(0.7);
      expect(spent(seats) / more, `${seats} seats`).toBeLessThan(1.3);
    }
  });

  test.each([2, 3, 5])('a subnet of %d simulated miners lives on as one of 32 does', (focusSeats) => {
    const [few, usual] = [focusSeats, 32].map((seats) =>
      run('daily', { 'bittensor.focusSeats': seats }, 420),
    ) as [Frame, Frame];
    expect(last(few, 'focusMiners')).toBe(192);
    expect(Math.abs(last(few, 'alphaPrice.sn64') / last(usual, 'alphaPrice.sn64') - 1)).toBeLessThan(0.05);
  });

  test.each(['daily', 'sampled'] as const)(
    'ends with its subnet when a newcomer takes the slot (%s)',
    (mode) => {
      const netuid = 105;
      const set = { 'bittensor.focusNetuid': netuid, 'bittensor.subnetTurnover': true };
      const broken: string[] = [];
      const { scenario } = resolveScenario([bittensor], [], {
        days: 200,
        seed: 1,
        set: { 'bittensor.focusEpochs': mode, ...set },
      });
      const watched = simulateNetwork(watchSubnets(plain, broken), scenario);
      expect(broken).toEqual([]);
      let replaced = -1;
      let days = 0;
      let miners = 0;
      const frame = run(mode, set, 200, ({ registrations, focus, subnets }) => {
        if (registrations.slot === netuid - 1) replaced = days;
        miners = subnets.miners[netuid - 1] as number;
        if (replaced >= 0) {
          expect(focus?.burnedAlpha).toBe(0);
          expect(subnets.attraction[netuid - 1]).toBe(1);
        }
        days++;
      });
      expect(replaced).toBeGreaterThan(0);
      expect(columnOf(frame, 'focusMiners')[replaced - 1]).toBeGreaterThan(0);
      // the newcomer's miners come as those of any other subnet
      expect(miners).toBeGreaterThan(0.5);
      for (const name of ['focusQuality', 'focusMiners', 'focusSeatsTao']) {
        expect(Math.max(...columnOf(frame, name).subarray(replaced)), name).toBe(0);
        expect(columnOf(watched, name)).toEqual(columnOf(frame, name));
      }
    },
  );

  test.each([1.2, 0.8])('stakers who look at quality follow it (%d times that of the first day)', (times) => {
    const price = (focusQualityDemand: number) => {
      let days = 0;
      const frame = run('daily', { 'bittensor.focusQualityDemand': focusQualityDemand }, 60, ({ focus }) => {
        if (focus && days++ === 0) focus.firstQuality /= times;
      });
      return last(frame, 'alphaPrice.sn64');
    };
    const moved = price(1) / price(0);
    expect(Math.abs(moved / times - 1)).toBeLessThan(0.05);
    expect(price(2) / price(0) / (moved * moved)).toBeCloseTo(1, 1);
  });

  test('an idle slot, and one not started yet, are computed too', () => {
    for (const netuid of [128, 42]) {
      const frame = run('daily', { 'bittensor.focusNetuid': netuid }, 60);
      for (const name of frame.names) {
        const isFinite = columnOf(frame, name).every((value) => Number.isFinite(value));
        expect(isFinite, name).toBe(true);
      }
    }
  });
});

test('a step of twenty epochs ends where twenty epochs on the same weights end', () => {
  const uids = 30;
  const [validators, epochs] = [6, 20];
  const make = () => {
    const subnet = createSubnet(uids);
    for (let i = 0; i < validators; i++) {
      subnet.stake[i] = i + 1;
      subnet.permits[i] = 1;
    }
    return subnet;
  };
  const setAll = (subnet: ReturnType<typeof make>, turn: number) => {
    for (let i = 0; i < validators; i++) {
      for (let j = validators; j < uids; j++)
        setWeight(subnet, i, j, (i * 7919 + j * (104_729 + turn)) % 65_536);
    }
    subnet.lastUpdate.fill(subnet.block);
  };
  const [one, many] = [make(), make()];
  const workspaces = [createWorkspace(uids), createWorkspace(uids)] as const;
  const once = { ...defaultYumaParameters, bondsMovingAverage: 1e6 * 0.9 ** epochs };
  for (let turn = 0; turn < 4; turn++) {
    for (const subnet of [one, many]) setAll(subnet, turn);
    runEpoch(floatArithmetic, once, one, workspaces[0], 0);
    for (let epoch = 0; epoch < epochs; epoch++) {
      runEpoch(floatArithmetic, defaultYumaParameters, many, workspaces[1], 0);
    }
    one.block += epochs * 360;
    many.block += epochs * 360;
  }
  workspaces[0].incentive.forEach((value, uid) => {
    expect(value).toBeCloseTo(workspaces[1].incentive[uid] as number, 12);
    expect(workspaces[0].dividends[uid]).toBeCloseTo(workspaces[1].dividends[uid] as number, 4);
  });
  one.bonds.forEach((bond, at) => {
    expect(Math.abs(bond - (many.bonds[at] as number))).toBeLessThanOrEqual(12);
  });
});
