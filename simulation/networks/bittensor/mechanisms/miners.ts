import { SUBNET_SLOTS } from '../members';
import { startOf } from '../slot-columns';
import type { BittensorState } from '../state';

const TO_MINERS = startOf('minerAlpha');
const PRICE = startOf('price');
const MINERS = startOf('miners');

/**
 * Miners enter a subnet until the reward of the last one covers its cost, up to the slots; the number follows that
 * target with a reaction time. On day 0 it stands at the target. Notes joins and exits, turnover included. Those of a
 * subnet in focus are its nodes.
 */
export function moveMiners(state: BittensorState, day: number): void {
  const { cells, totals, values, world, focus } = state;
  const cost = values.minerCostUsdPerDay * (world.hardwarePrice[day] as number);
  const minersPerAlpha = (state.taoPriceUsd[day] as number) / cost;
  const speed = day === 0 ? 1 : 1 / values.minerAdjustmentDays;
  const slots = values.minerSlotsPerSubnet;
  const counted = focus && !focus.hasEnded ? focus.slot : -1;
  let joins = focus ? focus.joinsPerDay : 0;
  let exits = focus ? focus.exitsPerDay : 0;
  let count = 0;
  let miners = 0;
  let paid = 0;
  for (let i = 0; i < SUBNET_SLOTS; i++) {
    const earned = (cells[TO_MINERS + i] as number) * (cells[PRICE + i] as number);
    paid += earned;
    if (i === counted) {
      miners += cells[MINERS + i] as number;
      continue;
    }
    const carried = earned * minersPerAlpha;
    const before = cells[MINERS + i] as number;
    const change = (Math.min(carried, slots) - before) * speed;
    if (change > 0) joins += change;
    else exits -= change;
    const after = before + change;
    cells[MINERS + i] = after;
    count += after;
    miners += after;
  }
  totals.miners = miners;
  totals.minersPaidTao = paid;
  const turnover = count * values.neuronTurnoverPerDay;
  totals.joins = (day > 0 ? joins : 0) + turnover;
  totals.exits = (day > 0 ? exits : 0) + turnover;
}
