import { MICRO_PER_IO } from '../micro';
import { resident } from '../resident';
import { toUsd } from './bookings';
import { tokensBought } from './buy-back';

/**
 * Spends the day's burn budget on IO and burns what was bought, whole micro-IO out of `liquidMicro`, the IO that circulate unstaked;
 * without any nothing is spent. Slashed stakes whose appeal is over were burned before, out of the stakes.
 */
export function buyBackAndBurn(day: number, liquidMicro: number): void {
  const { values, flows, ledger, paths } = resident.state;
  const cents = liquidMicro > 0 ? flows.burnBudgetCents : 0;
  const price = paths.ioPriceUsd[day] as number;
  const bought = tokensBought(toUsd(cents), price, values.poolDepthUsd, liquidMicro / MICRO_PER_IO);
  flows.buybackCents = cents;
  flows.boughtBackMicro = Math.min(liquidMicro, Math.floor(bought * MICRO_PER_IO));
  flows.burnedMicro = flows.boughtBackMicro + flows.slashedMicro;
  ledger.burnedMicro += flows.boughtBackMicro;
}

/** Frees the held stakes that are due, and burns slashed ones whose appeal is over: the first thing of a day. */
export function burnSlashed(day: number): void {
  const { held, flows, ledger } = resident.state;
  held.free(day);
  flows.fakeSlashedMicro = held.toBurnOfFakes(day);
  flows.slashedMicro = Math.min(flows.stakedMicro, held.toBurn(day) + flows.fakeSlashedMicro);
  flows.fakeSlashedMicro = Math.min(flows.slashedMicro, flows.fakeSlashedMicro);
  ledger.burnedMicro += flows.slashedMicro;
}
