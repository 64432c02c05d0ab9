import type { NetworkColumns } from '../../core';
import { circulatingMicro } from './circulating';
import { FAKES } from './mechanisms/fakes';
import type { metrics } from './metrics';
import { MICRO_PER_IO, toIo } from './micro';
import { resident } from './resident';

const HOURS = 24;
const CENTS = 100;

/** Writes where the IO of the day went, in whole micro-IO. */
export function writeFlows(day: number, columns: NetworkColumns<typeof metrics>): void {
  const { flows } = resident.state;
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
  columns.boughtBackIo[day] = toIo(flows.boughtBackMicro);
  columns.slashBurnedIo[day] = toIo(flows.slashedMicro);
  columns.fakeSlashedIo[day] = toIo(flows.fakeSlashedMicro);
  columns.liquidIo[day] = toIo(circulatingMicro(day) - flows.stakedMicro);
}

/** Writes what the day brings and costs owners, co-stakers and renters beside rents and fees: whole cents, of whole micro-IO. */
export function writeLedgers(day: number, columns: NetworkColumns<typeof metrics>): void {
  const { state } = resident;
  const { flows, fleet, market, classes, values, paths, interestPerDay, books, chain } = state;
  const price = paths.ioPriceUsd[day] as number;
  let running = 0;
  let cloudHours = 0;
  for (let c = 0; c < classes.count; c++) {
    running += (fleet.cardsOfClass[c] as number) * (classes.fixedCostUsd[c] as number);
    cloudHours += (market.hired[c] as number) * (classes.cloudUsdPerHour[c] as number);
  }
  // what fakes take and stake is in no account of owners or co-stakers
  const earnedMicro = flows.paidMicro - (flows.rewardMicro[FAKES] as number);
  const fakeStakeMicro = Math.floor(state.fakes.cards * state.fakes.stakeIo * MICRO_PER_IO);
  const stakedMicro = Math.max(0, flows.stakedMicro - fakeStakeMicro);
  const coStakerMicro = Math.min(
    earnedMicro,
    books.coStakerMicro.book(earnedMicro * books.coStakersOfRewards),
  );
  const ownerMicro = earnedMicro - coStakerMicro;
  const coStakedMicro = Math.floor(stakedMicro * books.coStakersOfStakes);
  const centsPerMicro = (price * CENTS) / MICRO_PER_IO;
  const ownerCents = books.ownerReward.book(ownerMicro * centsPerMicro);
  const stakeCents = centsPerMicro * interestPerDay;
  const cloudCents = cloudHours * HOURS * (paths.cloudPrice[day] as number) * CENTS;
  columns.cloudBillUsd[day] = books.cloudBill.book(cloudCents) / CENTS;
  columns.ownerRewardIo[day] = toIo(ownerMicro);
  columns.coStakerRewardIo[day] = toIo(coStakerMicro);
  columns.coStakedIo[day] = toIo(coStakedMicro);
  columns.ownerRewardUsd[day] = ownerCents / CENTS;
  columns.coStakerRewardUsd[day] = books.coStakerReward.book(coStakerMicro * centsPerMicro) / CENTS;
  columns.ownStakeCostUsd[day] = books.ownStakeCost.book((stakedMicro - coStakedMicro) * stakeCents) / CENTS;
  columns.coStakeCostUsd[day] = books.coStakeCost.book(coStakedMicro * stakeCents) / CENTS;
  // what fakes lose is nobody else's loss
  const realMicro = flows.slashedMicro - flows.fakeSlashedMicro;
  const coSlashedMicro = Math.floor(realMicro * books.coStakersOfStakes);
  const ownSlashedMicro = realMicro - coSlashedMicro;
  columns.ownSlashedIo[day] = toIo(ownSlashedMicro);
  columns.coSlashedIo[day] = toIo(coSlashedMicro);
  columns.ownSlashCostUsd[day] = books.ownSlashCost.book(ownSlashedMicro * centsPerMicro) / CENTS;
  columns.coSlashCostUsd[day] = books.coSlashCost.book(coSlashedMicro * centsPerMicro) / CENTS;
  columns.runningCostUsd[day] = books.runningCost.book(running * CENTS) / CENTS;
  columns.sellingCostUsd[day] = books.sellingCost.book(ownerCents * values.sellSlippage) / CENTS;
  columns.logCostUsd[day] =
    books.logCost.book((columns.transactions[day] as number) * chain.feeUsd * CENTS) / CENTS;
}
