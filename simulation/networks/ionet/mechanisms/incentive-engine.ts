import { MICRO_PER_IO } from '../micro';
import { ratioOf } from '../ratio';
import { resident } from '../resident';
import { assumed } from './assumed';
import { toUsd } from './bookings';
import { FAKES } from './fakes';
import { meanOpen } from './five-histories';
import { splitPool } from './split-pool';

const DAYS_PER_MONTH = 365.25 / 12;
const RATIO_MEMORY_DAYS = assumed.ratioMemoryDays.value;
const LONGEST_ROI_MONTHS = assumed.longestRoiMonths.value;

/**
 * What rent leaves open of the suppliers' target today, in USD. Target of a class: its cards that pass the blocks × hardware
 * price ÷ target payback, an idle card only the idle weight of it; classes without a reward pool have none, and
 * the community pool together is owed at most its share of the day's schedule. Fills `owedWeights` and the sustainability
 * ratio, which are shown before the engine runs too.
 */
export function assessOwed(day: number): void {
  const { market, values, flows, paths, incentives, owedWeights, ledger, classes } = resident.state;
  const perDay = (paths.hardwarePrice[day] as number) / (incentives.targetRoiMonths * DAYS_PER_MONTH);
  const price = paths.ioPriceUsd[day] as number;
  const scheduledUsd = ((paths.emissionMicro[day] as number) / MICRO_PER_IO) * price;
  let enterprise = 0;
  let community = 0;
  const { passing } = market;
  const { capexUsd, isGpu, isEnterprise, count } = classes;
  const { rentUsd } = flows;
  // typed as a number for the compiler, which would else look at its kind in every turn of the loop
  const idleWeight = +values.ideIdleWeight;
  for (let c = 0; c < count; c++) {
    const target = (passing[c] as number) * (capexUsd[c] as number) * perDay;
    const idle = idleWeight * target;
    const due = isGpu[c] === 1 ? meanOpen(c, idle, target - idle, rentUsd[c] as number) : 0;
    owedWeights[c] = due;
    if (isEnterprise[c] === 1) enterprise += due;
    else community += due;
  }
  const { fakes } = resident.state;
  const toFakes =
    fakes.meanCards * (classes.capexUsd[fakes.device] as number) * perDay * values.ideIdleWeight;
  owedWeights[FAKES] = toFakes;
  if (classes.isEnterprise[fakes.device] === 1) enterprise += toFakes;
  else community += toFakes;
  const communityDue = Math.min(community, (1 - values.enterprisePoolShare) * scheduledUsd);
  const communityPart = community > 0 ? communityDue / community : 0;
  for (let c = 0; c < classes.count; c++) {
    if (classes.isCommunity[c] === 1) owedWeights[c] = (owedWeights[c] as number) * communityPart;
  }
  if (classes.isCommunity[fakes.device] === 1) owedWeights[FAKES] = toFakes * communityPart;
  const owed = enterprise + communityDue;
  const releasable = ledger.rewardVaultMicro + (paths.emissionMicro[day] as number);
  const releasableUsd = (releasable / MICRO_PER_IO) * price;
  const rent = toUsd(flows.supplierCents);
  const fees = toUsd(flows.feesCents + ledger.feeVaultCents);
  flows.owedUsd = owed;
  flows.sustainability = ratioOf(rent + fees + releasableUsd, rent + owed);
}

/**
 * One day of the Incentive Dynamic Engine, a formalisation of its announcement. The reward vault (the schedule
 * and what it kept) pays the top-up at the day's price, network fees fill up. Of rewards and fees that are not
 * needed `ideSurplusBurnShare` or more is burned (rewards unreleased, fees by buy-back); the rest stays in the
 * vaults. While the 30-day ratio is below its floor the target is stretched. Returns the micro-IO released.
 */
export function runIncentiveEngine(day: number): number {
  const { values, flows, ledger, paths, owedWeights, classes } = resident.state;
  const price = paths.ioPriceUsd[day] as number;
  const scheduled = paths.emissionMicro[day] as number;
  const available = ledger.rewardVaultMicro + scheduled;
  const wanted = Math.floor((flows.owedUsd / price) * MICRO_PER_IO);
  const released = splitPool(Math.min(wanted, available), owedWeights, flows.rewardMicro);
  const burned = Math.floor(values.ideSurplusBurnShare * Math.max(0, scheduled - released));
  const change = scheduled - released - burned;
  flows.vaultInMicro = Math.max(0, change);
  flows.vaultOutMicro = Math.max(0, -change);
  ledger.rewardVaultMicro = available - released - burned;
  ledger.vaultBurnedMicro += burned;
  flows.vaultBurnedMicro = burned;

  const short = Math.max(0, flows.owedUsd - (released / MICRO_PER_IO) * price);
  flows.feeTopUpCents = Math.min(Math.floor(100 * short), ledger.feeVaultCents + flows.feesCents);
  const surplus = Math.max(0, flows.feesCents - flows.feeTopUpCents);
  flows.burnBudgetCents = Math.floor(Math.max(values.burnShareOfFees, values.ideSurplusBurnShare) * surplus);
  ledger.feeVaultCents += flows.feesCents - flows.feeTopUpCents - flows.burnBudgetCents;
  if (flows.owedUsd > 0) {
    const paidShare = toUsd(flows.feeTopUpCents) / flows.owedUsd;
    for (let c = 0; c < classes.count; c++) {
      flows.rentUsd[c] = (flows.rentUsd[c] as number) + paidShare * (owedWeights[c] as number);
    }
  }
  stretchTarget();
  return released;
}

function stretchTarget(): void {
  const { values, flows, incentives } = resident.state;
  const ratio = flows.sustainability;
  if (!(ratio === ratio)) return;
  const before = incentives.ratioAverage;
  const average = before === before ? before + (ratio - before) / RATIO_MEMORY_DAYS : ratio;
  incentives.ratioAverage = average;
  if (average < values.ideSustainabilityFloor) {
    const longer = incentives.targetRoiMonths * (1 + values.ideStretchPerMonth / DAYS_PER_MONTH);
    incentives.targetRoiMonths = Math.min(LONGEST_ROI_MONTHS, longer);
  }
}
