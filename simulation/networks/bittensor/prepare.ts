import { parseDate, type SimulationContext } from '../../core';
import { pow } from '../../core/math';
import { initialSubnets, observedAlphaPrices } from './data/initial-subnets';
import { INITIAL_ISSUANCE_TAO } from './data/initial-issuance';
import { createFocus, SAMPLE_DAYS } from './focus/focus';
import { keepAfter } from './mechanisms/moving-price';
import { poolPrice } from './mechanisms/pool';
import { noRegistrations } from './mechanisms/subnet-registration';
import { SUBNET_SLOTS } from './members';
import { parameters } from './parameters';
import {
  FLOW_STEPS,
  NET_FLOW_STEPS,
  regimesByDay,
  type EmissionRule,
  type InjectionRule,
} from './rules/schedule';
import { drawVoters, noVotes } from './rules/root-voters';
import type { RootVotes } from './rules/share-rule';
import { createSlots, type SlotColumns } from './slot-columns';
import type { BittensorState, BittensorValues } from './state';

const SECONDS_PER_DAY = 86_400;
/** Spec 425: subnets may be switched off; the flags are those of block 9,184,186. */
const EMISSION_FLAGS_SINCE = '2026-06-30';
const PRICES_SETTLED_SINCE = '2026-08-02';

/** Allocates everything a run needs: paths, the dated regimes, and the subnets as they were at the start. */
export function prepare(context: SimulationContext<typeof parameters>): BittensorState {
  const { parameters: values, world, startDay, days } = context;
  const blocksPerDay = SECONDS_PER_DAY / values.blockSeconds;
  const follow = world.parameters.followObservations;
  const knots = observedKnots(startDay);
  const { cells, columns } = createSlots();
  const eachColumn = Object.values(columns);
  const votes =
    values.emissionRule === 'root-votes'
      ? drawVoters(SUBNET_SLOTS, values.rootVoteSpread, context.random)
      : noVotes;
  const subnets = prepareSubnets(columns, values, blocksPerDay, votes);
  const flagsFrom = follow ? parseDate(EMISSION_FLAGS_SINCE) - startDay : Infinity;
  return {
    values,
    world,
    regimes: regimesByDay(
      startDay,
      // as far as a sample of the last day looks ahead: what a day brings must not depend on how long a run is
      days + SAMPLE_DAYS,
      values.emissionRule as EmissionRule,
      values.injectionRule as 'as-on-chain' | InjectionRule,
    ),
    taoPriceUsd: context.pricePath('taoPriceUsd'),
    rootPath: context.path('rootStakeTao'),
    blocksPerDay,
    flowKeep: keepAfter(flowGain(values), blocksPerDay),
    flowStepKeep: keepAfter(flowGain(values), blocksPerDay / FLOW_STEPS),
    netFlowStepKeep: keepAfter(flowGain(values), blocksPerDay / NET_FLOW_STEPS),
    flagsFrom,
    runningSubnets: 0,
    lastChangeOfEligibility: Math.max(...initialSubnets.startOffsetDays, follow ? flagsFrom : 0),
    knots: follow ? knots : knots.slice(0, 1),
    inflowScale: values.stakingInflowTaoPerDay / parameters.stakingInflowTaoPerDay.default,
    subnets,
    cells,
    columns: eachColumn,
    registrations: noRegistrations(values.subnetMinLockTao),
    newcomers: context.random.stream('bittensor.newcomers'),
    totals: {
      sharedPart: 1,
      mintedTao: 0,
      recycledTao: 0,
      paidTao: 0,
      injectedTao: 0,
      chainBuysTao: 0,
      alphaPrices: 0,
      mintedValueTao: 0,
      stakersValueTao: 0,
      heldValueTao: 0,
      rootSoldTao: 0,
      stakedTao: 0,
      takenOutTao: 0,
      miners: 0,
      minersPaidTao: 0,
      swapFeesTao: 0,
      rootPaid: true,
      joins: 0,
      exits: 0,
      assumedEmission: 0,
    },
    focus: createFocus(values, blocksPerDay, subnets.attraction, context.random),
    issuance: INITIAL_ISSUANCE_TAO,
    rootTao: 0,
    poolTotalTao: initialSubnets.poolTao.reduce((sum, tao) => sum + tao, 0),
    movingPriceSum: initialSubnets.movingPrice.reduce<number>((sum, price) => sum + price, 0),
  };
}

/**
 * Observed prices by day offset. The prices of 2026-09-30 count from `PRICES_SETTLED_SINCE` on: the injections of
 * that day follow from its spot prices within 3 % (quartiles), so the moving prices had caught up by then.
 */
function observedKnots(startDay: number): BittensorState['knots'] {
  const last = observedAlphaPrices.at(-1);
  return observedAlphaPrices.flatMap(({ date, prices }) => {
    const knot = { day: parseDate(date) - startDay, prices };
    return prices === last?.prices
      ? [{ ...knot, day: parseDate(PRICES_SETTLED_SINCE) - startDay }, knot]
      : [knot];
  });
}

/** Weight of one block in the flow average: 1 − 2^(−1 / half-life), as the chain's 29597889189277 / 2^63. */
function flowGain(values: BittensorValues): number {
  return 1 - pow(0.5, 1 / values.flowHalfLifeBlocks);
}

function prepareSubnets(
  columns: SlotColumns,
  values: BittensorValues,
  blocksPerDay: number,
  votes: RootVotes,
): BittensorState['subnets'] {
  const weight = values.poolQuoteWeight;
  columns.startOffset.set(initialSubnets.startOffsetDays);
  columns.ageBlocks.set(initialSubnets.ageBlocks);
  columns.poolTao.set(initialSubnets.poolTao);
  columns.alphaOutside.set(initialSubnets.alphaOutside);
  columns.movingPrice.set(initialSubnets.movingPrice);
  columns.minerBurned.set(initialSubnets.minerBurned);
  columns.attraction.set(attractionOf(values.flowConcentration));
  initialSubnets.poolTao.forEach((tao, i) => {
    const price = tao / (initialSubnets.poolAlpha[i] as number);
    const alpha = poolPrice(tao, 1, weight) / price;
    columns.price[i] = price;
    columns.poolAlpha[i] = alpha;
    columns.alphaIssued[i] = alpha + (initialSubnets.alphaOutside[i] as number);
  });
  // of one shape in every run, which a spread would not be
  return Object.assign(columns, {
    eligible: new Uint8Array(SUBNET_SLOTS),
    started: new Uint8Array(SUBNET_SLOTS),
    emissionEnabled: Uint8Array.from(initialSubnets.emissionEnabled),
    flowStarted: new Uint8Array(SUBNET_SLOTS),
    flowNormExponent: values.flowNormExponent,
    flowCutoff: values.flowCutoffTaoPerDay / blocksPerDay,
    gateExponent: values.hillGateExponent,
    gateRank: values.hillGateRank,
    gateQuantile: values.hillGateQuantile,
    rootVotes: votes,
    barSlot: 0,
  });
}

/** Multiplier of each slot's supported price: last observed price ^ (concentration − 1), the total unchanged. */
function attractionOf(concentration: number): Float64Array {
  const last = observedAlphaPrices.at(-1)?.prices ?? [];
  const raw = Float64Array.from(last, (price) => pow(price * SUBNET_SLOTS, concentration - 1));
  let before = 0;
  let after = 0;
  for (let i = 0; i < raw.length; i++) {
    before += last[i] as number;
    after += (last[i] as number) * (raw[i] as number);
  }
  return raw.map((factor) => (factor * before) / after);
}
