import { pledgeFormula } from '../mechanisms/pledge';
import { parameters } from '../parameters';
import { PIB_PER_EIB } from '../units-of-power';
import type { MechafilColumns } from './columns';
import type { MechafilInputs } from './inputs';

/** mechaFIL caps pledge at 1 FIL per GiB; the chain at 1 FIL per 32 GiB. */
const CAP_PER_SECTOR_FIL = 32;
/** Lock target of all past days. */
const PAST_LOCK_TARGET = 0.3;
const RESERVE_FIL = parameters.reserveDisbursedFil.default;
const VESTING_DAYS = parameters.rewardVestingDays.default;
const LOCKED_SHARE = 1 - parameters.rewardImmediateShare.default;

/**
 * Fills pledge, locked rewards, burn and supply, each row from the one before. A renewed sector pledges again
 * at the larger of old and new, locked rewards decay by 1/180 a day, and what was locked from the current
 * date on is released a sector's life later. Source: mechafil-jax supply.py, locking.py.
 */
export function fillSupply(inputs: MechafilInputs, columns: MechafilColumns): void {
  const { base, historyDays, sectorDurationDays } = inputs;
  const known = base.knownPledgeReleaseFil;
  const locked = columns.day_locked_pledge;
  const terms = {
    lockTarget: PAST_LOCK_TARGET,
    pledgeRewardDays: parameters.pledgeRewardDays.default,
    pledgeCapPerSectorFil: CAP_PER_SECTOR_FIL,
  };
  let supply = startSupply(inputs, columns);
  for (let row = 1; row < locked.length; row++) {
    if (row >= historyDays) terms.lockTarget = inputs.lockTarget[row - historyDays] as number;
    const pledgePerPib = pledgeFormula(
      (columns.qa_total_power_eib[row] as number) * PIB_PER_EIB,
      (columns.network_baseline_EIB[row] as number) * PIB_PER_EIB,
      columns.day_network_reward[row] as number,
      supply,
      columns.gamma[row] as number,
      terms,
    );
    const from = row - sectorDurationDays;
    const released = (known[row] ?? 0) + (from >= historyDays ? (locked[from] as number) : 0);
    const renewal = columns.full_renewal_rate[row] as number;
    const fresh = pledgePerPib * (columns.qa_day_onboarded_power_pib[row] as number);
    const kept = renewal * released;
    const anew = pledgePerPib * (columns.qa_day_renewed_power_pib[row] as number);
    columns.day_renewed_pledge[row] = Math.max(kept, anew);
    locked[row] = fresh + Math.max(kept, anew);
    moveLocked(columns, row, fresh - (1 - renewal) * released + Math.max(0, anew - kept));
    if (row >= base.burntFil.length) {
      const burnt = columns.network_gas_burn[row - 1] as number;
      columns.network_gas_burn[row] = burnt + base.burntPerDayFil * inputs.burnBoost;
    }
    settle(columns, row);
    supply = (inputs.useAvailableSupply ? columns.available_supply : columns.circ_supply)[row] as number;
  }
}

/** Writes row 0 and returns the supply that row 1 pledges on; mechaFIL subtracts locked where it should add it. */
function startSupply(inputs: MechafilInputs, columns: MechafilColumns): number {
  const { base } = inputs;
  const reward = inputs.lockedRewardAtStartFil ?? base.lockedAtStartFil / 2;
  columns.network_locked_reward[0] = reward;
  columns.network_locked_pledge[0] = base.lockedAtStartFil - reward;
  columns.network_locked[0] = base.lockedAtStartFil;
  columns.circ_supply[0] = base.circulatingAtStartFil;
  columns.available_supply[0] = base.circulatingAtStartFil;
  columns.network_gas_burn.set(base.burntFil.subarray(0, columns.network_gas_burn.length));
  columns.full_renewal_rate.set(base.historicalRenewalRate);
  columns.full_renewal_rate.set(inputs.renewalRate, inputs.historyDays);
  return inputs.useAvailableSupply
    ? base.circulatingAtStartFil - base.lockedAtStartFil
    : base.circulatingAtStartFil;
}

function moveLocked(columns: MechafilColumns, row: number, pledge: number): void {
  const { network_locked_pledge, network_locked_reward, network_locked } = columns;
  const rewardBefore = network_locked_reward[row - 1] as number;
  const reward = LOCKED_SHARE * (columns.day_network_reward[row] as number) - rewardBefore / VESTING_DAYS;
  network_locked_pledge[row] = (network_locked_pledge[row - 1] as number) + pledge;
  network_locked_reward[row] = rewardBefore + reward;
  network_locked[row] = Math.max(0, (network_locked[row - 1] as number) + pledge + reward);
}

function settle(columns: MechafilColumns, row: number): void {
  const minted = columns.cum_network_reward[row] as number;
  const locked = columns.network_locked[row] as number;
  const burnt = columns.network_gas_burn[row] as number;
  const circulating = RESERVE_FIL + minted + (columns.total_vest[row] as number) - locked - burnt;
  columns.circ_supply[row] = Math.max(0, circulating);
  columns.available_supply[row] = Math.max(0, circulating + locked);
}
