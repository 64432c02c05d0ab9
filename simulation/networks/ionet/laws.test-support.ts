import { columnOf, type Frame } from '../../core';
import { bucketMembers } from './buckets';
import { deviceMembers } from './devices';

const micro = (io: number) => Math.round(io * 1e6);

/** Largest value of `violation` over the rows of the columns named; a law that holds gives 0 or less. */
function worst(frame: Frame, names: readonly string[], violation: (...values: number[]) => number): number {
  const columns = names.map((name) => columnOf(frame, name));
  const values = new Array<number>(names.length);
  let most = -Infinity;
  for (let row = 0; row < frame.rows; row++) {
    for (let i = 0; i < columns.length; i++) values[i] = columns[i]?.[row] as number;
    const now = violation(...values);
    if (!(now <= most)) most = now;
  }
  return most;
}

/** The same for a column against its row before: `violation(now, before, …others now)`. */
function worstChange(
  frame: Frame,
  names: readonly string[],
  violation: (...values: number[]) => number,
): number {
  let before: number | undefined;
  return worst(frame, names, (now = 0, ...others) => {
    const previous = before;
    before = now;
    return previous === undefined ? -Infinity : violation(now, previous, ...others);
  });
}

const GENESIS = bucketMembers.slice(0, -1).map(({ key }) => `unlockedByBucket.${key}`);
const total = (values: readonly number[]) => values.reduce((sum, io) => sum + micro(io), 0);

function tokenLaws(frame: Frame): Record<string, number> {
  return {
    'supply = launch + emitted − burned, to the micro-IO': worst(
      frame,
      ['supply', 'emittedIo', 'burnedIo'],
      (supply = 0, emitted = 0, burned = 0) =>
        Math.abs(micro(supply) - (500e12 + micro(emitted) - micro(burned))),
    ),
    'supply never exceeds 800 M': worst(frame, ['supply'], (supply = 0) => micro(supply) - 800e12),
    'the reward pool is never overdrawn': worst(
      frame,
      ['emittedIo', 'rewardVaultIo', 'vaultBurnedIo'],
      (...parts) => total(parts) - 300e12,
    ),
    'circulating = unlocked + emitted − burned': worst(
      frame,
      ['circulating', 'burnedIo', 'emittedIo', ...GENESIS],
      (circulating = 0, burned = 0, ...parts) =>
        Math.abs(micro(circulating) - (total(parts) - micro(burned))),
    ),
    'days of emission add up': worstChange(
      frame,
      ['emittedIo', 'emitted'],
      (now = 0, before = 0, today = 0) => Math.abs(micro(now) - micro(before) - micro(today)),
    ),
    'days of burning add up': worstChange(frame, ['burnedIo', 'burned'], (now = 0, before = 0, today = 0) =>
      Math.abs(micro(now) - micro(before) - micro(today)),
    ),
    'no more cools down than is staked': worst(
      frame,
      ['coolingIo', 'staked'],
      (cooling = 0, staked = 0) => micro(cooling) - micro(staked),
    ),
    'no more is staked than circulates': worst(
      frame,
      ['staked', 'circulating'],
      (staked = 0, circulating = 0) => staked - circulating,
    ),
    'the rewards of a day are its emission': worst(
      frame,
      ['emitted', ...deviceMembers.map(({ key }) => `rewards.${key}`)],
      (emitted = 0, ...rewards) => Math.max(Math.abs(total(rewards) - micro(emitted)), -Math.min(...rewards)),
    ),
  };
}

const outside01 = (share = 0) => Math.max(-share, share - 1);

function marketLaws(frame: Frame, stakeableShare: number): Record<string, number> {
  const laws: Record<string, number> = {
    'utilisation is a share': worst(frame, ['utilisation'], outside01),
    'refused demand is a share': worst(frame, ['refusedDemand'], outside01),
    'prices are not negative': worst(
      frame,
      deviceMembers.map(({ key }) => `priceByClass.${key}`),
      (...prices) => (prices.every((usd) => usd >= 0 && usd < Infinity) ? 0 : 1),
    ),
    'hired ≤ ready': worst(
      frame,
      ['hiredGpus', 'readyGpus'],
      (hired = 0, ready = 0) => hired - ready * (1 + 1e-12),
    ),
    'ready ≤ all': worst(
      frame,
      ['readyGpus', 'supplyUnits'],
      (ready = 0, units = 0) => ready - units * (1 + 1e-12),
    ),
  };
  for (const { key } of deviceMembers) {
    laws[`${key}: utilisation is a share`] = worst(frame, [`utilisationByClass.${key}`], outside01);
    laws[`${key}: no negative cards`] = worst(frame, [`gpusByClass.${key}`], (cards = 0) => -cards);
  }
  const [units, joins, exits] = ['supplyUnits', 'joins', 'exits'].map((name) => columnOf(frame, name)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [staked, circulating] = ['staked', 'circulating'].map((name) => columnOf(frame, name)) as [
    Float64Array,
    Float64Array,
  ];
  laws['nobody joins with stake that cannot be had'] = -Infinity;
  for (let row = 1; row < frame.rows; row++) {
    // the requirement of a start beyond all IO shows as all that circulates, which may grow by unlocks
    if (staked[row - 1] === circulating[row - 1]) continue;
    const most = Math.max(staked[row - 1] as number, stakeableShare * (circulating[row - 1] as number));
    laws['nobody joins with stake that cannot be had'] = Math.max(
      laws['nobody joins with stake that cannot be had'],
      (staked[row] as number) - most * (1 + 1e-9) - 1e-5,
    );
  }
  laws['cards tomorrow = cards + joins − exits'] = -Infinity;
  for (let row = 1; row < frame.rows; row++) {
    const before = units[row - 1] as number;
    const expected = before + (joins[row - 1] as number) - (exits[row - 1] as number);
    const miss = Math.abs((units[row] as number) - expected) - 1e-9 * before - 1e-7;
    laws['cards tomorrow = cards + joins − exits'] = Math.max(
      laws['cards tomorrow = cards + joins − exits'],
      miss,
    );
  }
  return laws;
}

const cents = (usd: number) => Math.round(100 * usd);
/** 1 where an amount is no whole number of cents, as far as a double can tell. */
const worstCent = (amounts: readonly number[]) => (amounts.every((usd) => cents(usd) / 100 === usd) ? 0 : 1);

function moneyLaws(frame: Frame): Record<string, number> {
  return {
    'renters’ outlay = suppliers’ income + fees, in whole cents': worst(
      frame,
      ['renterPaysUsd', 'supplierNetUsd', 'networkFeesUsd', 'bookingsUsd'],
      (outlay = 0, net = 0, fees = 0, bookings = 0) =>
        Math.abs(cents(outlay) - cents(net) - cents(fees)) + worstCent([outlay, net, fees, bookings]),
    ),
    'fees pay for top-up, buy-back and what the vault keeps, in whole cents': worstChange(
      frame,
      ['feeVaultUsd', 'networkFeesUsd', 'feeTopUpUsd', 'buybackUsd'],
      (vault = 0, before = 0, fees = 0, topUp = 0, buyback = 0) =>
        cents(topUp) + cents(buyback) + cents(vault) - cents(before) - cents(fees),
    ),
  };
}

/** Laws that a run breaks, with by how much; none where all hold. */
export function brokenLaws(frame: Frame, stakeableShare: number): [law: string, violation: number][] {
  const laws = { ...tokenLaws(frame), ...marketLaws(frame, stakeableShare), ...moneyLaws(frame) };
  return Object.entries(laws).filter(([, violation]) => !(violation <= 0));
}
