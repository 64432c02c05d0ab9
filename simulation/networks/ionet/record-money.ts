import type { NetworkColumns } from '../../core';
import { FAKES } from './mechanisms/fakes';
import type { metrics } from './metrics';
import { circulatingMicro } from './circulating';
import { toUsd } from './mechanisms/bookings';
import { toIo } from './micro';
import { ratioOf } from './ratio';
import { resident } from './resident';
import type { IonetState } from './state';

/** Writes the allocations unlocked by day; rewards paid, the last bucket, are a day's own. */
export function fillMoneyMetrics({ paths }: IonetState, columns: NetworkColumns<typeof metrics>): void {
  paths.unlockedByBucketMicro.forEach((unlocked, b) => {
    const column = columns.unlockedByBucket[b] as Float64Array;
    for (let day = 0; day < unlocked.length; day++) column[day] = toIo(unlocked[day] as number);
  });
}

/** Writes the metrics of money, tokens and the incentive engine. */
export function writeMoneyMetrics(day: number, columns: NetworkColumns<typeof metrics>): void {
  const { state } = resident;
  const { flows, ledger, paths, incentives } = state;
  columns.bookingsUsd[day] = toUsd(flows.bookingsCents);
  columns.renterPaysUsd[day] = toUsd(flows.renterPaysCents);
  columns.supplierNetUsd[day] = toUsd(flows.supplierCents);
  columns.networkFeesUsd[day] = toUsd(flows.feesCents);
  columns.buybackUsd[day] = toUsd(flows.buybackCents);
  columns.feeTopUpUsd[day] = toUsd(flows.feeTopUpCents);
  columns.feeVaultUsd[day] = toUsd(ledger.feeVaultCents);
  columns.vaultBurnedIo[day] = toIo(ledger.vaultBurnedMicro);
  columns.rewardVaultIo[day] = toIo(ledger.rewardVaultMicro);
  columns.topUpOwedUsd[day] = flows.owedUsd;
  columns.sustainabilityRatio[day] = flows.sustainability;
  columns.coolingIo[day] = toIo(state.held.micro);
  columns.fakeCards[day] = state.fakes.cards;
  columns.fakeRewardsIo[day] = toIo(flows.rewardMicro[FAKES] as number);
  columns.stakeCoverage[day] = ratioOf(circulatingMicro(day), flows.requiredStakeMicro);
  columns.targetRoiMonths[day] = incentives.targetRoiMonths;
  columns.burnedIo[day] = toIo(ledger.burnedMicro);
  columns.emittedIo[day] = toIo(ledger.emittedMicro);
  const scheduled = paths.emissionMicro[day] as number;
  const destroyed = flows.burnedMicro + flows.vaultBurnedMicro;
  columns.burnToEmission[day] = scheduled > 0 ? destroyed / scheduled : Number.NaN;

  const subsidy = toIo(flows.paidMicro) * (paths.ioPriceUsd[day] as number);
  const outlay = toUsd(flows.renterPaysCents);
  const income = outlay + subsidy;
  columns.demandCoverage[day] = income > 0 ? outlay / income : Number.NaN;
  columns.supplierPaybackDays[day] = paybackDays(day);
  const rewards = columns.unlockedByBucket[paths.unlockedByBucketMicro.length] as Float64Array;
  rewards[day] = toIo(ledger.emittedMicro);
}

/** Price of the whole GPU fleet today ÷ its margin of the day; NaN while the fleet earns nothing. */
function paybackDays(day: number): number {
  const { fleet, paths, classes } = resident.state;
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
