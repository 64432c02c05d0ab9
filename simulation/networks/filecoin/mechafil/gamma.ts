import { FIP_0081_DAY_NUMBER, gammaOn } from '../mechanisms/pledge';
import { parameters } from '../parameters';
import type { MechafilInputs } from './inputs';

const FLOOR = parameters.gammaFloor.default;
const RAMP_DAYS = parameters.gammaRampDays.default;

/**
 * Fills mechaFIL's weight of the baseline in consensus pledge. Its FIP-0081 begins a day later than the chain's,
 * and from the current date on the rest of the ramp is spread evenly over the days left, both ends included, so that
 * it arrives a day early. Before FIP-0081 the forecast stays at 1. Source: mechafil-jax locking.py
 * create_gamma_trajectory.
 */
export function fillGamma(inputs: MechafilInputs, gamma: Float64Array): void {
  const { startDay, historyDays } = inputs;
  for (let row = 0; row < historyDays; row++) gamma[row] = gammaOn(startDay + row - 1, FLOOR, RAMP_DAYS);
  const elapsed = startDay + historyDays - (FIP_0081_DAY_NUMBER + 1);
  const daysLeft = RAMP_DAYS - elapsed;
  const now = gammaOn(startDay + historyDays - 1, FLOOR, RAMP_DAYS);
  for (let row = historyDays; row < gamma.length; row++) {
    const step = row - historyDays;
    if (elapsed < 0) gamma[row] = 1;
    else if (step === 0) gamma[row] = now;
    else gamma[row] = step < daysLeft - 1 ? now + ((FLOOR - now) * step) / (daysLeft - 1) : FLOOR;
  }
}
