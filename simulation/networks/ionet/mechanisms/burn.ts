import { MICRO_PER_IO } from '../micro';
import type { IonetState } from '../state';
import { toUsd } from './bookings';
import { tokensBought } from './buy-back';

/**
 * Spends the day's burn budget on IO and burns what was bought and slashed, whole micro-IO out of `liquidMicro`, the IO that
 * circulate unstaked; without any nothing is spent.
 */
export function buyBackAndBurn(
  { values, flows, ledger, paths }: IonetState,
  day: number,
  liquidMicro: number,
): void {
  const cents = liquidMicro > 0 ? flows.burnBudgetCents : 0;
  const price = paths.ioPriceUsd[day] as number;
  const bought = tokensBought(toUsd(cents), price, values.poolDepthUsd, liquidMicro / MICRO_PER_IO);
  flows.buybackCents = cents;
  // a slashed owner stakes anew, so that slashing too takes liquid IO in the end
  const wanted = Math.floor(bought * MICRO_PER_IO) + flows.slashedMicro;
  flows.burnedMicro = Math.min(liquidMicro, wanted);
  ledger.burnedMicro += flows.burnedMicro;
}
