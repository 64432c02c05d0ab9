import { parseDate, type SimulationContext } from '../../core';
import { DAYS_PER_YEAR } from './calendar';
import { circulatingMicro } from './circulating';
import { deviceColumns } from './classes';
import { DEVICE_COUNT, devices } from './devices';
import { emissionOf, pathsOf } from './input-paths';
import { coStakers } from './mechanisms/co-staking';
import { Chain } from './mechanisms/congestion';
import { WholeAmounts } from './mechanisms/whole-amounts';
import { uptimeOf } from './mechanisms/uptime';
import { requiredStake } from './mechanisms/staking';
import { prepareFakes } from './mechanisms/fakes';
import { equalHistories } from './mechanisms/five-histories';
import { HeldStakes } from './mechanisms/held-stakes';
import { marketTables } from './mechanisms/market-tables';
import { noJobs } from './mechanisms/jobs';
import { jobTerms, type JobTerms } from './mechanisms/job-terms';
import { PaidRows } from './mechanisms/paid-price';
import { poolsOf } from './mechanisms/pools';
import { noOverhang } from './mechanisms/overhang';
import { noShortage } from './mechanisms/shortage';
import { noSwings } from './mechanisms/price-swings';
import { demandEffect, relativePriceAt } from './mechanisms/prices';
import { supplierReference, type SupplierReference } from './mechanisms/supplier-reference';
import { slashRates } from './mechanisms/slashing';
import { exitHazard } from './mechanisms/supplier-response';
import { totalOf, unlockPaths } from './unlock-paths';
import { toMicro } from './micro';
import { SUPPLIER_TYPES } from './supplier-types';
import { moveIn, resident } from './resident';
import {
  type Books,
  type Fleet,
  type Flows,
  type IonetParameters,
  type IonetState,
  type IonetValues,
  type Market,
} from './state';

type Context = SimulationContext<IonetParameters>;
const LEAST_KNOWN = 1e-3;

const zeros = (more = 0) => new Float64Array(DEVICE_COUNT + more);

/** Allocates the state of the start date and every input path, and makes it the resident one. */
export function prepare(context: Context): IonetState {
  const { parameters: values, world, startDay } = context;
  const emission = emissionOf(context);
  const paths = pathsOf(context, emission.perDay);
  const ideRow = values.ideEnabled ? parseDate(values.ideStartDate) - startDay : Infinity;
  const interestPerDay = world.parameters.interestRatePerYear / DAYS_PER_YEAR;
  const terms = jobTerms(values);
  const pools = poolsOf(values);
  const market = initialMarket(values, terms);
  const { carried, paid } = marketTables(values);
  const exitMemory = Float64Array.of(
    1 / values.idlePatienceDays,
    1 / values.investorPatienceDays,
    1 / values.mercenaryPatienceDays,
  );
  const reference = supplierReference(values.supplyBalance);
  const state: IonetState = {
    values,
    classes: deviceColumns({
      ...values,
      electricityUsdPerKwh: world.parameters.electricityUsdPerKwh,
      interestPerDay,
    }),
    terms,
    carried,
    paid: new PaidRows(paid, DEVICE_COUNT),
    knownPart: knownPart(terms, context.days),
    interestPerDay,
    uptime: uptimeOf(values),
    mix: Float64Array.from(supplierMix(values)),
    exitMemory,
    entryMemory: 1 / values.entryMemoryDays,
    // nobody leaves faster than a patience allows, and in balance as many join as leave
    turnover: Float64Array.of(1, 1, values.mercenaryTurnoverFactor).map((factor, type) =>
      Math.min(factor * values.turnoverPerDay, exitMemory[type] as number),
    ),
    paths,
    reference,
    seasonEndRow: values.seasonEnds ? parseDate(values.seasonEndDate) - startDay : Infinity,
    held: new HeldStakes(context.days),
    chain: new Chain(values),
    books: emptyBooks(values),
    slashes: slashRates(values),
    slashed: { wanted: zeros(), unbacked: zeros(), takenMicro: 0, unbackedMicro: 0, backed: 1 },
    pools,
    fakes: prepareFakes(values, pools, startDay),
    ledger: {
      emittedMicro: emission.beforeStart,
      burnedMicro: toMicro(values.burnedBeforeStartIo),
      rewardVaultMicro: 0,
      vaultBurnedMicro: 0,
      feeVaultCents: 0,
    },
    market,
    jobs: noJobs(market),
    swings: noSwings(market, values),
    five: equalHistories(market),
    overhang: noOverhang(market),
    shortage: noShortage(carried, terms, values),
    fleet: initialFleet(values, reference),
    flows: noFlows(),
    incentives: { fromRow: ideRow, targetRoiMonths: values.ideTargetRoiMonths, ratioAverage: Number.NaN },
    unlockedBeforeMicro: totalOf(unlockPaths(values, startDay - 1, 1), 1)[0] as number,
    firstWeights: zeros(1),
    secondWeights: zeros(1),
    owedWeights: zeros(1),
  };
  moveIn(state);
  coolBeforeStart();
  return resident.state;
}

function emptyBooks(values: IonetValues): Books {
  const { ofStakes, ofRewards } = coStakers(values);
  return {
    coStakersOfRewards: ofRewards,
    coStakersOfStakes: ofStakes,
    coStakerMicro: new WholeAmounts(),
    ownerReward: new WholeAmounts(),
    coStakerReward: new WholeAmounts(),
    ownStakeCost: new WholeAmounts(),
    coStakeCost: new WholeAmounts(),
    ownSlashCost: new WholeAmounts(),
    coSlashCost: new WholeAmounts(),
    runningCost: new WholeAmounts(),
    sellingCost: new WholeAmounts(),
    logCost: new WholeAmounts(),
    cloudBill: new WholeAmounts(),
  };
}

/** The square of the share of the cards hired at the start that still are: variance that the known start takes away. */
function knownPart({ phases }: JobTerms, days: number): Float64Array {
  const part = new Float64Array(days);
  const left = phases.map(({ steady }) => steady);
  for (let day = 0; day < days; day++) {
    const share = left.reduce((sum, each) => sum + each, 0);
    // less than a thousandth is not told apart from nothing
    if (share * share < LEAST_KNOWN) break;
    part[day] = share * share;
    phases.forEach(({ keep }, p) => (left[p] = (left[p] as number) * keep));
  }
  return part;
}

/** Stakes of those who left in the days before the start, as many as leave at its margins. */
function coolBeforeStart(): void {
  const { values, fleet, classes, turnover, exitMemory, held } = resident.state;
  const days = values.unstakeCooldownDays;
  let stakeIo = 0;
  fleet.cards.forEach((cards, group) => {
    const type = Math.floor(group / classes.count);
    const leaving = exitHazard(
      1,
      turnover[type] as number,
      values.exitSensitivity,
      exitMemory[type] as number,
    );
    stakeIo += cards * leaving * (classes.stakeIo[group % classes.count] as number);
  });
  // no more than is left beside the fleet's own stakes
  const room = Math.max(0, circulatingMicro(0) - requiredStake());
  const perDay = Math.min(toMicro(stakeIo), Math.floor(room / Math.max(1, days)));
  for (let day = 1; day <= days; day++) held.hold(perDay, -day, days);
}

/** Shares of idle owners, investors and mercenaries. */
function supplierMix(values: IonetValues): readonly [number, number, number] {
  const others = 1 - values.mercenaryShare;
  return [others * (1 - values.investorShare), others * values.investorShare, values.mercenaryShare];
}

function initialMarket(values: IonetValues, { phases }: JobTerms): Market {
  const hired = Float64Array.from(devices, (device) => device.initialHired);
  const start = Float64Array.from(devices, (device) => device.priceUsdPerHour / device.cloudUsdPerHour);
  const relative = Float64Array.from(devices, (device) =>
    relativePriceAt(device, values.discountVersusCloud),
  );
  return {
    relativePrice: relative,
    startRelativePrice: start,
    postedRelativePrice: relative.slice(),
    priceEffect: relative.map((now, c) => demandEffect(now, start[c] as number, values.demandElasticity)),
    priceUsd: zeros(),
    running: Float64Array.from(
      phases.flatMap(({ steady }) => devices.map((each) => each.initialHired * steady)),
    ),
    hired,
    ready: zeros(),
    utilisation: zeros(),
    working: zeros(),
    passing: zeros(),
    passingHired: zeros(),
    refusedShare: 0,
    newJobs: values.arrivalsPerDay,
    runningJobs: 0,
    refunds: 0,
  };
}

function initialFleet(values: IonetValues, reference: SupplierReference): Fleet {
  const groups = supplierMix(values).flatMap((share) => devices.map((device) => device.initialCards * share));
  return {
    cards: Float64Array.from(groups),
    cardsOfClass: Float64Array.from(devices, (device) => device.initialCards),
    averages: new Float64Array(SUPPLIER_TYPES * DEVICE_COUNT).fill(1),
    entryAverages: new Float64Array(SUPPLIER_TYPES * DEVICE_COUNT).fill(1),
    returns: new Float64Array(SUPPLIER_TYPES * DEVICE_COUNT),
    margin: zeros(),
    rewardMargin: zeros(),
    income: zeros(),
    recentIncome: Float64Array.from(reference.income),
    leaving: new Float64Array(SUPPLIER_TYPES * DEVICE_COUNT),
    joining: new Float64Array(SUPPLIER_TYPES * DEVICE_COUNT),
    joins: 0,
    exits: 0,
    stakings: 0,
  };
}

function noFlows(): Flows {
  return {
    bookingsCents: 0,
    renterPaysCents: 0,
    supplierCents: 0,
    feesCents: 0,
    buybackCents: 0,
    burnBudgetCents: 0,
    burnedMicro: 0,
    boughtBackMicro: 0,
    slashedMicro: 0,
    fakeSlashedMicro: 0,
    slashes: 0,
    vaultBurnedMicro: 0,
    vaultInMicro: 0,
    vaultOutMicro: 0,
    paidMicro: 0,
    stakedMicro: 0,
    stakeAddedMicro: 0,
    stakeReturnedMicro: 0,
    requiredStakeMicro: 0,
    owedUsd: 0,
    feeTopUpCents: 0,
    sustainability: 0,
    rentUsd: zeros(),
    rewardMicro: zeros(1),
  };
}
