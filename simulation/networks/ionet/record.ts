import type { NetworkColumns } from '../../core';
import { circulatingMicro } from './circulating';
import { assumed } from './mechanisms/assumed';
import { toUsd } from './mechanisms/bookings';
import { FAKES } from './mechanisms/fakes';
import type { metrics } from './metrics';
import { MICRO_PER_IO, toIo } from './micro';
import { resident } from './resident';
import type { IonetState } from './state';
import { SUPPLIER_TYPES } from './supplier-types';

const BLOCKS_PER_DAY = 24;
const CLAIM_INTERVAL_DAYS = assumed.claimIntervalDays.value;
/** A job is booked, paid and closed. */
const PER_JOB = 3;

/** Writes what of the shared daily record is known before the first step. */
export function fillRecord(
  { paths, unlockedBeforeMicro }: IonetState,
  columns: NetworkColumns<typeof metrics>,
): void {
  const { unlockedMicro } = paths;
  columns.price.set(paths.ioPriceUsd);
  let before = unlockedBeforeMicro;
  for (let day = 0; day < unlockedMicro.length; day++) {
    const now = unlockedMicro[day] as number;
    columns.unlocks[day] = toIo(now - before);
    before = now;
  }
}

/** Writes the shared daily record of a day but for joins and exits, which close the day. GPUs alone are capacity. */
export function writeRecord(day: number, columns: NetworkColumns<typeof metrics>): void {
  const { state } = resident;
  const { ledger, flows, market, fleet, values, classes, pools, chain } = state;
  columns.supply[day] = toIo(values.launchSupplyIo * MICRO_PER_IO + ledger.emittedMicro - ledger.burnedMicro);
  columns.circulating[day] = toIo(circulatingMicro(day));
  columns.emitted[day] = toIo(flows.paidMicro);
  columns.burned[day] = toIo(flows.burnedMicro);
  columns.feesUsd[day] = toUsd(flows.feesCents);
  columns.revenueUsd[day] = toUsd(flows.renterPaysCents);
  columns.staked[day] = toIo(flows.stakedMicro);

  let ready = 0;
  let hired = 0;
  let units = 0;
  let online = 0;
  for (let c = 0; c < classes.count; c++) {
    const cards = fleet.cardsOfClass[c] as number;
    units += cards;
    if (pools.inFirst[c] === 1 || pools.inSecond[c] === 1)
      online += cards * (classes.devicesPerCard[c] as number);
    if (classes.isGpu[c] === 1) {
      ready += market.ready[c] as number;
      hired += market.hired[c] as number;
    }
    // fakes are paid under the name of the class they pretend to be
    const toFakes = c === state.fakes.device ? (flows.rewardMicro[FAKES] as number) : 0;
    (columns.rewards[c] as Float64Array)[day] = toIo((flows.rewardMicro[c] as number) + toFakes);
  }
  writeSupplierTypes(day, columns);
  columns.capacity[day] = ready;
  columns.used[day] = hired;
  columns.supplyUnits[day] = units;
  const transactions =
    market.newJobs * PER_JOB +
    market.runningJobs +
    market.refunds +
    online / CLAIM_INTERVAL_DAYS +
    fleet.stakings +
    flows.slashes +
    BLOCKS_PER_DAY;
  chain.pass(transactions);
  columns.transactions[day] = transactions;
  columns.feePerTransactionUsd[day] = chain.feeUsd;
  columns.latencySeconds[day] = chain.latencySeconds;
}

function writeSupplierTypes(day: number, { cardsBySupplier }: NetworkColumns<typeof metrics>): void {
  const { fleet, classes, fakes } = resident.state;
  for (let type = 0; type < SUPPLIER_TYPES; type++) {
    let cards = 0;
    for (let c = 0; c < classes.count; c++) cards += fleet.cards[type * classes.count + c] as number;
    (cardsBySupplier[type] as Float64Array)[day] = cards;
  }
  (cardsBySupplier[SUPPLIER_TYPES] as Float64Array)[day] = fakes.cards;
}
