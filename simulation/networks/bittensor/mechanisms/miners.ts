import type { BittensorState } from '../state';

/**
 * Miners enter a subnet until the reward of the last one covers its cost, up to the slots; the number follows that
 * target with a reaction time. On day 0 it stands at the target. Notes joins and exits, turnover included.
 */
export function moveMiners(state: BittensorState, day: number): void {
  const { subnets, today, totals, values, world } = state;
  const cost = values.minerCostUsdPerDay * (world.hardwarePrice[day] as number);
  const minersPerAlpha = (state.taoPriceUsd[day] as number) / cost;
  const speed = day === 0 ? 1 : 1 / values.minerAdjustmentDays;
  let joins = 0;
  let exits = 0;
  let count = 0;
  for (let i = 0; i < subnets.miners.length; i++) {
    const carried = (today.minerAlpha[i] as number) * (subnets.price[i] as number) * minersPerAlpha;
    const before = subnets.miners[i] as number;
    const change = (Math.min(values.minerSlotsPerSubnet, carried) - before) * speed;
    if (day > 0 && change > 0) joins += change;
    if (day > 0 && change < 0) exits -= change;
    subnets.miners[i] = before + change;
    count += before + change;
  }
  totals.joins = joins + count * values.neuronTurnoverPerDay;
  totals.exits = exits + count * values.neuronTurnoverPerDay;
}
