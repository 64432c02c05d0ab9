import { describe, expect, it } from 'vitest';
import { columnOf, defineEngine, simulateNetwork } from '../../../core';
import { DEVICE_COUNT } from '../devices';
import { drawnRun, RULES } from '../hourly/drawn-run.test-support';
import { prepareHours } from '../hourly/state';
import { stepHours } from '../hourly/step-hours';
import { engine } from '../engine';
import { ionet } from '../index';
import { brokenLaws } from '../laws.test-support';
import { fillRecord } from '../record';
import { fillMoneyMetrics } from '../record-money';
import { finishedRun } from '../scenario.test-support';
import type { IonetState } from '../state';
import { holdSlashed, slashLossIo } from './slashing';
import { backedShare, requiredStake } from './staking';

/** Every failure costs the whole stake. */
const HARSH = { 'ionet.slashShare': 1, 'ionet.blockFailure': 0.2, 'ionet.slashAfter': 1 };
const NO_BUY_BACK = { 'ionet.burnShareOfFees': 0, 'ionet.ideEnabled': false };

type Look = (state: IonetState, day: number) => void;

/** Runs the daily mode and looks at its state after each day. */
function watchDaily(days: number, set: Record<string, unknown>, look: Look) {
  const watched = defineEngine(ionet, {
    prepare: (context) => engine.prepare(context) as IonetState,
    fill: (state, columns) => engine.fill?.(state, columns),
    step(state, day, columns) {
      engine.step(state, day, columns);
      look(state, day);
    },
  });
  return simulateNetwork(watched, finishedRun(days, set).scenario);
}

function watchHours(days: number, set: Record<string, unknown>, look: Look) {
  const watched = defineEngine(ionet, {
    prepare: (context) => prepareHours(context, RULES),
    fill({ daily }, columns) {
      fillRecord(daily, columns);
      fillMoneyMetrics(daily, columns);
    },
    step(state, day, columns) {
      stepHours(state, day, columns);
      look(state.daily, day);
    },
  });
  return simulateNetwork(watched, finishedRun(days, set).scenario);
}

/** A state after its first day, the resident one until the next run. */
function stateOf(set: Record<string, unknown>): IonetState {
  let first: IonetState | undefined;
  watchDaily(1, set, (state) => (first = state));
  return first as IonetState;
}

describe('a held slashed stake', () => {
  it.each([
    ['daily', watchDaily],
    ['hourly', watchHours],
  ] as const)('takes of the stakeable share, and who finds no stake anew leaves: %s', (_, watch) => {
    let missing = 0;
    const frame = watch(90, { ...HARSH, 'ionet.appealWon': 1 }, ({ slashed }) => {
      missing += slashed.unbackedMicro;
    });
    expect(missing).toBeGreaterThan(0);
    expect(brokenLaws(frame, ionet.parameters.stakeableShare.default)).toEqual([]);
    const staked = columnOf(frame, 'staked');
    const most = columnOf(frame, 'circulating').map((io) => io * ionet.parameters.stakeableShare.default);
    expect(staked.findIndex((io, day) => io > (most[day] as number) * (1 + 1e-9))).toBe(-1);
    expect(columnOf(frame, 'exits').reduce((sum, cards) => sum + cards, 0)).toBeGreaterThan(1000);
    const [joins, exits, units] = ['joins', 'exits', 'supplyUnits'].map((name) => columnOf(frame, name));
    expect(units?.[1]).toBeCloseTo(
      (units?.[0] as number) + (joins?.[0] as number) - (exits?.[0] as number),
      6,
    );
  });
});

describe('no more is slashed', () => {
  it.each([
    ['daily', watchDaily],
    ['hourly', watchHours],
  ] as const)('of a class in a day than it has staked: %s', (_, watch) => {
    const held: number[] = [0];
    watch(20, { ...HARSH, 'ionet.appealDays': 90 }, ({ slashed, flows, classes, held: stakes }) => {
      expect(slashed.wanted).toHaveLength(DEVICE_COUNT);
      expect(classes.count).toBe(DEVICE_COUNT);
      // several slashes a day of all devices: all stakes go, and no more
      expect(slashed.takenMicro).toBeLessThanOrEqual(flows.requiredStakeMicro);
      expect(slashed.wanted.reduce((sum, micro) => sum + micro, 0)).toBeGreaterThan(flows.requiredStakeMicro);
      held.push(stakes.micro);
    });
    expect(held.at(-1)).toBeGreaterThan(held[1] as number);
  });

  it('than the stakes of each class by itself', () => {
    const state = stateOf({});
    state.slashed.wanted.fill(0);
    state.slashed.wanted[1] = Infinity;
    holdSlashed(0);
    const ofClass = (state.fleet.cardsOfClass[1] as number) * (state.classes.stakeIo[1] as number) * 1e6;
    expect(Math.abs(state.slashed.takenMicro - ofClass)).toBeLessThanOrEqual(1);
    expect(state.slashed.unbackedMicro).toBe(0);
  });

  it('than suppliers expect to lose: at most the stake of a card a day', () => {
    watchDaily(5, { ...HARSH, 'ionet.appealWon': 0 }, (state) => {
      for (let c = 0; c < DEVICE_COUNT; c++) {
        const loss = slashLossIo(c);
        expect(loss).toBeLessThanOrEqual(state.classes.stakeIo[c] as number);
        expect(loss).toBeGreaterThan(0.5 * (state.classes.stakeIo[c] as number));
      }
    });
  });

  it('in one mode than in the other: both burn the same', () => {
    const set = { ...HARSH, ...NO_BUY_BACK, 'ionet.appealDays': 5 };
    const burned = (frame: Parameters<typeof columnOf>[0]) =>
      columnOf(frame, 'burned').reduce((sum, io) => sum + io, 0);
    const daily = burned(finishedRun(40, set).frame);
    const hourly = [0, 1, 2].map((seed) => burned(drawnRun(RULES, seed, set, 40).frame));
    expect(daily).toBeGreaterThan(1e6);
    for (const drawn of hourly) expect(Math.abs(drawn / daily - 1)).toBeLessThan(0.05);
  });
});

describe('stakes of which only a part is there', () => {
  const scarce = { 'ionet.stakePerProcessorIo': 20_000 };

  it('are backed by what circulates beside held ones', () => {
    const state = stateOf(scarce);
    const required = requiredStake();
    const { emittedMicro, burnedMicro } = state.ledger;
    const there = (state.paths.unlockedMicro[0] as number) + emittedMicro - burnedMicro - state.held.micro;
    expect(there / required).toBeLessThan(0.9);
    expect(backedShare(0)).toBe(there / required);
    expect(backedShare(0, required)).toBe(there / (2 * required));
    stateOf({});
    expect(backedShare(0)).toBe(1);
  });

  it('are slashed of that part, and nobody finds more', () => {
    const state = stateOf(scarce);
    const share = backedShare(0);
    state.slashed.wanted.fill(Infinity);
    holdSlashed(0);
    const { takenMicro, unbackedMicro } = state.slashed;
    expect(Math.abs(takenMicro - requiredStake() * share)).toBeLessThan(DEVICE_COUNT + 1);
    expect(unbackedMicro).toBe(takenMicro);
  });
});

describe('the loss of a slash', () => {
  it('is co-stakers’ by their part of the stakes of real devices', () => {
    const { frame } = finishedRun(120, { 'ionet.coStakedDevices': 0.4, 'ionet.coStakePart': 0.5 });
    const [own, co] = ['ownSlashedIo', 'coSlashedIo'].map((name) =>
      columnOf(frame, name).reduce((sum, io) => sum + io, 0),
    ) as [number, number];
    expect(co).toBeGreaterThan(500);
    expect(co / (own + co)).toBeCloseTo(0.2, 5);
  });

  it('of fakes stands apart: no slash of devices, no loss of owners or co-stakers', () => {
    const fakes = { 'ionet.sybilShare': 0.15, 'ionet.slashShare': 0 };
    const { frame } = finishedRun(120, fakes);
    const all = (name: string) => columnOf(frame, name).reduce((sum, io) => sum + io, 0);
    expect(all('fakeSlashedIo')).toBeGreaterThan(10_000);
    expect(all('slashBurnedIo')).toBeCloseTo(all('fakeSlashedIo'), 6);
    for (const name of ['ownSlashedIo', 'coSlashedIo', 'ownSlashCostUsd', 'coSlashCostUsd'])
      expect(all(name), name).toBe(0);
  });
});
