import { MICRO_PER_IO } from '../micro';
import type { IonetState } from '../state';
import { tokensBought } from './buy-back';

/**
 * Spends the day's burn budget on IO and burns what was bought: at most
 * `liquidMicro`, the IO that circulate unstaked. Whole micro-IO; money that finds no seller is not spent.
 */
export function buyBackAndBurn(
  { values, flows, ledger, paths }: IonetState,
  day: number,
  liquidMicro: number,
): void {
  const usd = flows.burnBudgetUsd;
  const bought = tokensBought(usd, paths.ioPriceUsd[day] as number, values.poolDepthUsd) * MICRO_PER_IO;
  const burned = Math.floor(Math.min(bought, liquidMicro));
  flows.buybackUsd = bought > liquidMicro ? usd * (liquidMicro / bought) : usd;
  flows.burnedMicro = burned;
  ledger.burnedMicro += burned;
}
