import type { NetworkColumns } from '../../core';
import { circulatingMicro } from './circulating';
import type { metrics } from './metrics';
import { toIo } from './micro';
import type { IonetState } from './state';

const HOURS = 24;

/** Writes where the IO of the day went, in whole micro-IO. */
export function writeFlows(state: IonetState, day: number, columns: NetworkColumns<typeof metrics>): void {
  const { flows } = state;
  const { paidMicro, vaultOutMicro, stakeAddedMicro, stakeReturnedMicro } = flows;
  const freed = paidMicro + stakeReturnedMicro - stakeAddedMicro;
  columns.rewardsFromScheduleIo[day] = toIo(paidMicro - vaultOutMicro);
  columns.rewardsFromVaultIo[day] = toIo(vaultOutMicro);
  columns.keptInVaultIo[day] = toIo(flows.vaultInMicro);
  columns.burnedInVaultIo[day] = toIo(flows.vaultBurnedMicro);
  columns.stakeAddedIo[day] = toIo(stakeAddedMicro);
  columns.stakeReturnedIo[day] = toIo(stakeReturnedMicro);
  columns.freedBySuppliersIo[day] = freed > 0 ? toIo(freed) : 0;
  columns.boughtForStakeIo[day] = freed < 0 ? toIo(-freed) : 0;
  columns.liquidIo[day] = toIo(circulatingMicro(state, day) - flows.stakedMicro);
}

/** Writes what the day brings and costs owners, co-stakers and renters beside rents and fees. */
export function writeLedgers(state: IonetState, day: number, columns: NetworkColumns<typeof metrics>): void {
  const { flows, fleet, market, classes, values, paths, interestPerDay } = state;
  const price = paths.ioPriceUsd[day] as number;
  let running = 0;
  let cloudHours = 0;
  for (let c = 0; c < classes.count; c++) {
    running += (fleet.cardsOfClass[c] as number) * (classes.fixedCostUsd[c] as number);
    cloudHours += (market.hired[c] as number) * (classes.cloudUsdPerHour[c] as number);
  }
  const rewardUsd = toIo(flows.paidMicro) * price;
  const stakeUsd = toIo(flows.stakedMicro) * price * interestPerDay;
  const toCoStakers = values.coStakedDevices * values.coStakeRewardShare * rewardUsd;
  const coStakeUsd = values.coStakedDevices * values.coStakePart * stakeUsd;
  columns.cloudBillUsd[day] = cloudHours * HOURS * (paths.cloudPrice[day] as number);
  columns.ownerRewardUsd[day] = rewardUsd - toCoStakers;
  columns.coStakerRewardUsd[day] = toCoStakers;
  columns.ownStakeCostUsd[day] = stakeUsd - coStakeUsd;
  columns.coStakeCostUsd[day] = coStakeUsd;
  columns.runningCostUsd[day] = running;
  columns.sellingCostUsd[day] = (rewardUsd - toCoStakers) * values.sellSlippage;
  columns.logCostUsd[day] = (columns.transactions[day] as number) * values.transactionFeeUsd;
}
