import { parseDate, type SimulationContext } from '../../core';
import { initialState } from './data/initial-state';
import { premiumGasAtRest } from './mechanisms/gas';
import { inclusionSeconds, messagesPerDay } from './mechanisms/messages';
import { leftToMint, mintingRate } from './mechanisms/minting';
import { VERIFIED_QUALITY } from './mechanisms/power';
import { runningUsdPerTibDay } from './mechanisms/provider';
import {
  FIP_0098_DAY_NUMBER,
  FIP_0100_DAY_NUMBER,
  FIP_0115_DAY_NUMBER,
  ruleStart,
} from './mechanisms/upgrades';
import { parameters } from './parameters';

/** Numbers of a run that follow from its parameters and do not change from day to day. */
export interface Derived {
  /** Decay of both allocations per day of their clocks. */
  readonly mintingRate: number;
  /** What a day leaves of the simple allocation. */
  readonly dailyDecay: number;
  readonly latencySeconds: number;
  /** Gas a day wherever the base fee of FIP-0115 rests. */
  readonly premiumGasAtRest: number;
  /** USD a day to run one TiB. */
  readonly runningUsdPerTibDay: number;
  /** Most that a sector of verified deals counts on any day of the run, those alive at the start included. */
  readonly highestQuality: number;
  /** Share of each reward that vests. */
  readonly vestingShare: number;
  /** USD a day to run one TiB without deals. */
  readonly capacityRunningUsdPerTibDay: number;
  readonly interestRatePerYear: number;
  /** Whether providers respond to the return after running costs. */
  readonly looksAtNetReturn: boolean;
  /** Rows from which a rule holds; infinite where it never or always does. */
  readonly newTerminationFrom: number;
  readonly sectorFeeFrom: number;
  readonly premiumFeeFrom: number;
  readonly solsticeFrom: number;
  /** Row on which power vanishes; −1 where none does. */
  readonly vanishDay: number;
  /** Messages a day that the gas and base fee of the first day belong to. */
  readonly messagesAtStart: number;
  /** USD per TiB-month and PiB that paid demand is relative to. */
  readonly storagePriceAtStart: number;
  readonly dataAtStart: number;
}

const GAS_RULES = { given: 'before', 'by-date': 'by-date', utilisation: 'before', premium: 'after' } as const;

/** Works out the fixed numbers of a run. */
export function derive(context: SimulationContext<typeof parameters>): Derived {
  const { parameters: values, world, startDay } = context;
  const decay = mintingRate(values.mintingHalfLifeYears);
  return {
    mintingRate: decay,
    dailyDecay: leftToMint(1, decay, 1),
    premiumGasAtRest: premiumGasAtRest(values),
    latencySeconds: inclusionSeconds(values.epochSeconds, values.leadersPerEpoch),
    runningUsdPerTibDay: runningUsdPerTibDay(values, world.parameters.electricityUsdPerKwh),
    highestQuality: highest(context.path('filPlusMultiplier'), VERIFIED_QUALITY),
    capacityRunningUsdPerTibDay: runningUsdPerTibDay(
      { ...values, runningUsdPerTibYear: values.capacityRunningUsdPerTibYear },
      world.parameters.electricityUsdPerKwh,
    ),
    interestRatePerYear: world.parameters.interestRatePerYear,
    looksAtNetReturn: values.responseMeasure === 'net',
    newTerminationFrom: ruleStart(values.terminationFeeRule, FIP_0098_DAY_NUMBER, startDay),
    sectorFeeFrom: ruleStart(values.sectorFeeRule, FIP_0100_DAY_NUMBER, startDay),
    premiumFeeFrom: ruleStart(GAS_RULES[values.gasBurnRule], FIP_0115_DAY_NUMBER, startDay),
    solsticeFrom: values.solstice ? Math.max(0, parseDate(values.solsticeDate) - startDay) : Infinity,
    vanishDay: values.vanishShare > 0 ? parseDate(values.vanishDate) - startDay : -1,
    messagesAtStart: messagesPerDay(
      initialState.rawPowerPib,
      parameters.onboardingPibPerDay.observations[0].value,
      values,
    ),
    storagePriceAtStart: Math.max(values.storagePriceFloorUsd, values.storagePriceUsdPerTibMonth),
    dataAtStart: values.utilisationAtStart * initialState.rawPowerPib,
    vestingShare: 1 - values.rewardImmediateShare,
  };
}

function highest(path: Float64Array, least: number): number {
  let most = least;
  for (let day = 0; day < path.length; day++) most = Math.max(most, path[day] as number);
  return most;
}
