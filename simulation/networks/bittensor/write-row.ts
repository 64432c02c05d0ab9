import type { NetworkColumns } from '../../core';
import { LEAST_STAKE_DAYS } from './mechanisms/least-stake';
import { lockCost } from './mechanisms/subnet-registration';
import { daysToHalving, transactionsPerDay } from './mechanisms/mint';
import { largeSubnets, SUBNET_SLOTS } from './members';
import type { metrics } from './metrics';
import { startOf } from './slot-columns';
import type { BittensorState } from './state';

type Columns = NetworkColumns<typeof metrics>;

const DAYS_PER_YEAR = 365;
/** A share above this counts as earning. */
const EARNING_SHARE = 0.001;

const SHARES = startOf('shares');

/** Writes row `day`: levels at the end of the day, flows of the day. */
export function writeRow(state: BittensorState, day: number, columns: Columns): void {
  writeIssuance(state, day, columns);
  writeSubnets(state, day, columns);
  writeRegistrations(state, day, columns);
  writeFocus(state, day, columns);
}

function writeIssuance(state: BittensorState, day: number, columns: Columns): void {
  const { totals, values, issuance } = state;
  columns.blockEmissionTao[day] = totals.mintedTao / state.blocksPerDay;
  columns.issuanceTao[day] = issuance;
  columns.issuanceShareOfCap[day] = issuance / values.maxIssuanceTao;
  columns.daysToHalving[day] = daysToHalving(state);
  columns.recycledTao[day] = totals.recycledTao;
  columns.rootTao[day] = state.rootTao;
  const moved = day === 0 ? 0 : state.rootTao - (columns.rootTao[day - 1] as number);
  columns.movedToRootTao[day] = Math.max(0, moved);
  columns.movedFromRootTao[day] = Math.max(0, -moved);
  columns.paidRecycledTao[day] = totals.paidTao;
  columns.unspentEmissionTao[day] = totals.recycledTao - totals.paidTao;
  columns.supply[day] = issuance;
  columns.circulating[day] = issuance;
  columns.emitted[day] = totals.mintedTao;
  columns.burned[day] = totals.recycledTao;
  columns.unlocks[day] = 0;
}

function writeRegistrations(state: BittensorState, day: number, columns: Columns): void {
  const { slot, newPoolTao, paidOutTao } = state.registrations;
  columns.subnetLockTao[day] = lockCost(state);
  columns.replacedSubnets[day] = slot >= 0 ? 1 : 0;
  columns.newPoolTao[day] = newPoolTao;
  columns.paidOutTao[day] = paidOutTao;
}

function writeFocus({ focus, subnets }: BittensorState, day: number, columns: Columns): void {
  columns.focusQuality[day] = focus ? focus.quality : 0;
  columns.focusMiners[day] = focus && !focus.hasEnded ? (subnets.miners[focus.slot] as number) : 0;
  columns.focusSeatsTao[day] = focus ? focus.seatsTaoPerDay : 0;
}

/** The large subnets' own lines; `total` is the sum of all shares. */
function writeLargeSubnets({ subnets }: BittensorState, day: number, columns: Columns, total: number): void {
  const { shares, price } = subnets;
  const { subnetShare, alphaPrice } = columns;
  let rest = total;
  for (let k = 0; k < largeSubnets.length; k++) {
    const slot = (largeSubnets[k]?.netuid ?? 1) - 1;
    const share = shares[slot] as number;
    (subnetShare[k] as Float64Array)[day] = share;
    (alphaPrice[k] as Float64Array)[day] = price[slot] as number;
    rest -= share;
  }
  (subnetShare[largeSubnets.length] as Float64Array)[day] = Math.max(0, rest);
}

function writeSubnets(state: BittensorState, day: number, columns: Columns): void {
  const { cells, totals, values, world, runningSubnets, poolTotalTao } = state;
  const { miners, minersPaidTao, stakersValueTao, rootSoldTao, stakedTao, takenOutTao } = totals;
  let shares = 0;
  let squares = 0;
  let earning = 0;
  for (let i = 0; i < SUBNET_SLOTS; i++) {
    const share = cells[SHARES + i] as number;
    shares += share;
    squares += share * share;
    if (share > EARNING_SHARE) earning++;
  }
  writeLargeSubnets(state, day, columns, shares);
  columns.effectiveSubnets[day] = squares > 0 ? (shares * shares) / squares : 0;
  columns.earningSubnets[day] = earning;

  const owners = totals.mintedValueTao * values.ownerCut;
  const minersPart = (totals.mintedValueTao - owners) * values.minerShareAfterOwner;
  const validatorsPart = totals.mintedValueTao - owners - minersPart;
  const keptByNominators = 1 - values.validatorTake;
  columns.ownerTao[day] = owners;
  columns.minerTao[day] = minersPart;
  columns.validatorTao[day] = validatorsPart;
  columns.sumOfAlphaPrices[day] = totals.alphaPrices;
  columns.sumOfMovingPrices[day] = state.movingPriceSum;
  columns.poolTao[day] = poolTotalTao;
  columns.freeTao[day] = Math.max(0, state.issuance - poolTotalTao - state.rootTao);
  columns.rootShare[day] = validatorsPart > 0 ? Math.max(0, 1 - stakersValueTao / validatorsPart) : 0;
  columns.rootApr[day] =
    state.rootTao > 0 ? (keptByNominators * DAYS_PER_YEAR * rootSoldTao) / state.rootTao : 0;
  columns.alphaApr[day] =
    totals.heldValueTao > LEAST_STAKE_DAYS * stakersValueTao
      ? (keptByNominators * DAYS_PER_YEAR * stakersValueTao) / totals.heldValueTao
      : Number.NaN;
  columns.injectedTao[day] = totals.injectedTao;
  columns.chainBuysTao[day] = totals.chainBuysTao;
  columns.netUserFlowTao[day] = stakedTao - takenOutTao;
  columns.stakedIntoAlphaTao[day] = stakedTao;
  columns.takenOutOfAlphaTao[day] = takenOutTao;
  columns.minersPaidTao[day] = minersPaidTao;
  columns.validatorTakeTao[day] = values.validatorTake * (stakersValueTao + rootSoldTao);
  columns.alphaStakersTao[day] = keptByNominators * stakersValueTao;
  columns.rootStakersTao[day] = keptByNominators * rootSoldTao;
  columns.rootDividendsTao[day] = rootSoldTao;
  columns.miners[day] = miners;
  columns.runningSubnets[day] = runningSubnets;

  const [toOwners, toMiners, toValidators, toRoot] = columns.rewards;
  (toOwners as Float64Array)[day] = owners;
  (toMiners as Float64Array)[day] = minersPaidTao;
  (toValidators as Float64Array)[day] = stakersValueTao;
  (toRoot as Float64Array)[day] = rootSoldTao;

  const price = state.taoPriceUsd[day] as number;
  const revenueUsd = values.externalDemandUsdPerDay * (world.aiDemand[day] as number);
  const minerCostUsd = values.minerCostUsdPerDay * (world.hardwarePrice[day] as number);
  columns.minerCostTao[day] = (miners * minerCostUsd) / price;
  columns.userSpendingTao[day] = revenueUsd / price;
  columns.buybackTao[day] = (revenueUsd * values.buybackShare) / price;
  columns.swapFeesTao[day] = totals.swapFeesTao;
  columns.price[day] = price;
  columns.staked[day] = state.rootTao + poolTotalTao;
  columns.feesUsd[day] = (totals.paidTao + totals.swapFeesTao) * price;
  columns.revenueUsd[day] = revenueUsd;
  columns.capacity[day] = miners;
  columns.used[day] = Math.min(miners, revenueUsd / minerCostUsd);
  columns.supplyUnits[day] = miners + runningSubnets * values.validatorsPerSubnet;
  columns.joins[day] = totals.joins;
  columns.exits[day] = totals.exits;
  columns.transactions[day] = transactionsPerDay(state) + totals.joins;
  columns.feePerTransactionUsd[day] = values.transactionFeeTao * price;
  columns.latencySeconds[day] = values.blockSeconds / 2;
}
