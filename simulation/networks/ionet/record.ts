import type { NetworkColumns } from '../../core';
import { circulatingMicro, unlockedMicro } from './circulating';
import type { metrics } from './metrics';
import { MICRO_PER_IO, toIo } from './micro';
import type { IonetState } from './state';

const BLOCKS_PER_DAY = 24;
const CLAIM_INTERVAL_DAYS = 7;
const BOOK_AND_PAY = 2;

/** Writes the shared daily record but for joins and exits, which close the day. GPUs alone are capacity. */
export function writeRecord(state: IonetState, day: number, columns: NetworkColumns<typeof metrics>): void {
  const { ledger, flows, paths, market, fleet, values, classes } = state;
  const { unlockedMicro: buckets } = paths;
  columns.price[day] = paths.ioPriceUsd[day] as number;
  columns.supply[day] = toIo(values.launchSupplyIo * MICRO_PER_IO + ledger.emittedMicro - ledger.burnedMicro);
  columns.circulating[day] = toIo(circulatingMicro(state, day));
  columns.emitted[day] = toIo(flows.paidMicro);
  columns.burned[day] = toIo(flows.burnedMicro);
  columns.feesUsd[day] = flows.feesUsd;
  columns.revenueUsd[day] = flows.renterPaysUsd;
  columns.unlocks[day] = toIo(unlockedMicro(buckets, day) - state.unlockedYesterday);
  state.unlockedYesterday = unlockedMicro(buckets, day);
  columns.staked[day] = toIo(flows.stakedMicro);

  let ready = 0;
  let hired = 0;
  let units = 0;
  let running = 0;
  let online = 0;
  for (let c = 0; c < classes.count; c++) {
    const cards = fleet.cardsOfClass[c] as number;
    units += cards;
    online += cards / (classes.cardsPerDevice[c] as number);
    running += (market.hired[c] as number) / values.jobSizeMean;
    if (classes.isGpu[c] === 1) {
      ready += market.ready[c] as number;
      hired += market.hired[c] as number;
    }
    (columns.rewards[c] as Float64Array)[day] = toIo(flows.rewardMicro[c] as number);
  }
  columns.capacity[day] = ready;
  columns.used[day] = hired;
  columns.supplyUnits[day] = units;
  columns.transactions[day] =
    market.newJobs * BOOK_AND_PAY + running + online / CLAIM_INTERVAL_DAYS + BLOCKS_PER_DAY;
  columns.feePerTransactionUsd[day] = values.transactionFeeUsd;
  columns.latencySeconds[day] = values.confirmationSeconds;
}
