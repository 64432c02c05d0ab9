import type { NetworkColumns } from '../../core';
import type { metrics } from './metrics';
import { circulatingMicro } from './circulating';
import { toIo } from './micro';
import { ratioOf } from './ratio';
import type { IonetState } from './state';

/** Writes the allocations unlocked by day; rewards paid, the last bucket, are a day's own. */
export function fillMoneyMetrics({ paths }: IonetState, columns: NetworkColumns<typeof metrics>): void {
  paths.unlockedByBucketMicro.forEach((unlocked, b) => {
    const column = columns.unlockedByBucket[b] as Float64Array;
    for (let day = 0; day < unlocked.length; day++) column[day] = toIo(unlocked[day] as number);
  });
}

/** Writes the metrics of money, tokens and the incentive engine. */
export function writeMoneyMetrics(
  state: IonetState,
  day: number,
  columns: NetworkColumns<typeof metrics>,
): void {
  const { flows, ledger, paths, incentives } = state;
  columns.bookingsUsd[day] = flows.bookingsUsd;
  columns.renterPaysUsd[day] = flows.renterPaysUsd;
  columns.supplierNetUsd[day] = flows.supplierUsd;
  columns.networkFeesUsd[day] = flows.feesUsd;
  columns.buybackUsd[day] = flows.buybackUsd;
  columns.feeTopUpUsd[day] = flows.feeTopUpUsd;
  columns.feeVaultUsd[day] = ledger.feeVaultUsd;
  columns.vaultBurnedIo[day] = toIo(ledger.vaultBurnedMicro);
  columns.rewardVaultIo[day] = toIo(ledger.rewardVaultMicro);
  columns.topUpOwedUsd[day] = flows.owedUsd;
  columns.sustainabilityRatio[day] = flows.sustainability;
  columns.stakeCoverage[day] = ratioOf(circulatingMicro(state, day), flows.requiredStakeMicro);
  columns.targetRoiMonths[day] = incentives.targetRoiMonths;
  columns.burnedIo[day] = toIo(ledger.burnedMicro);
  columns.emittedIo[day] = toIo(ledger.emittedMicro);
  const scheduled = paths.emissionMicro[day] as number;
  const destroyed = flows.burnedMicro + flows.vaultBurnedMicro;
  columns.burnToEmission[day] = scheduled > 0 ? destroyed / scheduled : Number.NaN;

  const subsidy = toIo(flows.paidMicro) * (paths.ioPriceUsd[day] as number);
  const income = flows.renterPaysUsd + subsidy;
  columns.demandCoverage[day] = income > 0 ? flows.renterPaysUsd / income : Number.NaN;
  columns.supplierPaybackDays[day] = paybackDays(state, day);
  const rewards = columns.unlockedByBucket[paths.unlockedByBucketMicro.length] as Float64Array;
  rewards[day] = toIo(ledger.emittedMicro);
}

/** Price of the whole GPU fleet today ÷ its margin of the day; NaN while the fleet earns nothing. */
function paybackDays({ fleet, paths, classes }: IonetState, day: number): number {
  const hardware = paths.hardwarePrice[day] as number;
  let capex = 0;
  let margin = 0;
  for (let c = 0; c < classes.count; c++) {
    if (classes.isGpu[c] === 0) continue;
    const cards = fleet.cardsOfClass[c] as number;
    capex += cards * (classes.capexUsd[c] as number) * hardware;
    margin += cards * (fleet.margin[c] as number);
  }
  return margin > 0 ? ratioOf(capex, margin) : Number.NaN;
}
