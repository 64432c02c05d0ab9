import { baselineAt, baselineRate, effectiveNetworkTime } from '../mechanisms/baseline';
import { leftToMint, mintingRate } from '../mechanisms/minting';
import { VESTING_START_DAY_NUMBER } from '../mechanisms/vesting';
import { parameters } from '../parameters';
import type { MechafilColumns } from './columns';
import type { MechafilInputs } from './inputs';

const SIMPLE_FIL = parameters.simpleAllocationFil.default;
const BASELINE_FIL = parameters.baselineAllocationFil.default;

/**
 * mechaFIL's baseline of the first day in effective network time, EiB. The figure is EiB of 2020-10-15 already
 * and mechaFIL takes it for exabytes; parity keeps the slip, the chain's own value is `baselineInitialEib`.
 */
const INITIAL_BASELINE_EIB = 2.766213637444971e18 / 1152921504606846976;

/**
 * Fills baseline, effective network time (days) and minting. mechaFIL counts time from 2020-10-15, not from the
 * chain's epoch 0, and the baseline from the start date; row 0 repeats the reward of row 1.
 * Source: mechafil-jax minting.py.
 */
export function fillMinting(inputs: MechafilInputs, columns: MechafilColumns): void {
  const growth = baselineRate(parameters.baselineGrowthPerYear.default);
  const decay = mintingRate(parameters.mintingHalfLifeYears.default);
  const age = inputs.startDay - VESTING_START_DAY_NUMBER;
  const raw = columns.rb_total_power_eib;
  const { day_network_reward: reward, cum_network_reward: minted } = columns;
  let cappedSinceStart = 0;
  for (let row = 0; row < raw.length; row++) {
    const baseline = baselineAt(inputs.base.baselineAtStartEib, growth, row);
    const counted = Math.min(baseline, raw[row] as number);
    cappedSinceStart += counted;
    const total = cappedSinceStart + inputs.base.cappedPowerBeforeStartEibDays;
    const time = effectiveNetworkTime(total, INITIAL_BASELINE_EIB, growth);
    const simple = SIMPLE_FIL - leftToMint(SIMPLE_FIL, decay, age + row);
    const byBaseline = BASELINE_FIL - leftToMint(BASELINE_FIL, decay, time);
    columns.network_baseline_EIB[row] = baseline;
    columns.capped_power_EIB[row] = counted;
    columns.cum_capped_power_EIB[row] = total;
    columns.network_time[row] = time;
    columns.cum_simple_reward[row] = simple;
    columns.cum_baseline_reward[row] = byBaseline;
    minted[row] = byBaseline + simple;
    if (row > 0) reward[row] = (minted[row] as number) - (minted[row - 1] as number);
  }
  reward[0] = reward[1] ?? 0;
}
