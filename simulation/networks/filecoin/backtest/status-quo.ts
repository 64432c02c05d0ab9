import {
  columnOf,
  formatDate,
  resolveScenario,
  simulateNetwork,
  type Frame,
  type NumberParameter,
} from '../../../core';
import { observedPath } from '../../../core/observed-path';
import { engine } from '../engine';
import { filecoin } from '../index';
import type { MechafilColumns } from '../mechafil/columns';
import type { MechafilInputs } from '../mechafil/inputs';
import { runMechafil } from '../mechafil/run';
import { parameters } from '../parameters';
import { FIRST_DAY, KNOWN_DAY, realInputs } from './real-past';

/** mechaFIL's forecast, long enough for the one-year return of the last spot. */
const FORECAST_DAYS = 730;
const RUN_DAYS = 365;
/** Reward part of locked FIL on 2022-10-10, from the rewards of the 180 days before; mechaFIL's newer split. */
const LOCKED_REWARD_FIL = 19_437_416.666666657;
const SECTOR_DURATION_DAYS = 540;

/** mechaFIL as it saw the network on 2025-09-09: medians of 30 days, held. `null` splits locked FIL in halves. */
export function mechafilStatusQuo(
  lockedRewardAtStartFil: number | null = LOCKED_REWARD_FIL,
  forecastDays = FORECAST_DAYS,
): MechafilColumns {
  const held = (spec: NumberParameter) => new Float64Array(forecastDays).fill(firstObserved(spec));
  return mechafilRun(held, lockedRewardAtStartFil);
}

/** What of 2026 a run is told: what joins (onboarding and its FIL+ share), or that and how much of what ends is renewed. */
export type Told = 'onboarding' | 'onboarding and renewals';

/** mechaFIL with what it is told as observed in 2026, joined linearly and then held; the rest as known on 2025-09-09. */
export function mechafilOf2026(told: Told): MechafilColumns {
  return mechafilRun((spec) =>
    spec === parameters.renewalRate && told === 'onboarding'
      ? new Float64Array(FORECAST_DAYS).fill(firstObserved(spec))
      : observedPath(spec.observations ?? [], spec.default, KNOWN_DAY, FORECAST_DAYS),
  );
}

function mechafilRun(
  path: (spec: NumberParameter) => Float64Array,
  lockedRewardAtStartFil: number | null = LOCKED_REWARD_FIL,
): MechafilColumns {
  const onboardedRawPib = path(parameters.onboardingPibPerDay);
  const held = (value: number) => new Float64Array(onboardedRawPib.length).fill(value);
  const inputs: MechafilInputs = {
    base: realInputs,
    startDay: FIRST_DAY,
    historyDays: KNOWN_DAY - FIRST_DAY,
    onboardedRawPib,
    renewalRate: path(parameters.renewalRate),
    filPlusShare: path(parameters.filPlusShare),
    filPlusMultiplier: held(parameters.filPlusMultiplier.default),
    qaRenewMultiplier: held(1),
    lockTarget: held(parameters.lockTarget.default),
    sectorDurationDays: SECTOR_DURATION_DAYS,
    burnBoost: 1,
    lockedRewardAtStartFil,
    useAvailableSupply: false,
  };
  return runMechafil(inputs);
}

/** The engine with every input held at what was known on 2025-09-09, and nothing in it that was fitted to 2026. */
export function knownInputsRun(): Frame {
  return runWith({ ...NOT_FITTED, ...heldAsKnown([]) });
}

/** The engine as it runs by default: on the inputs observed in 2026, with early ends fitted to its figures. */
export function defaultRun(): Frame {
  return runWith({});
}

/**
 * The engine with behaviour on and told of 2026 what mechaFIL is told, and no more: the price of FIL, too, is the last one
 * known on 2025-09-09, and nothing is fitted to 2026. Early ends, and renewals where they are not given, begin as known and
 * follow what providers earn after running costs from there. The strength is a round number, not fitted; the hurdle is the
 * return of the first day.
 */
export function behaviourRun(told: Told): Frame {
  const [returnOnFirstDay] = columnOf(knownInputsRun(), 'netReturnOnPledge.verified');
  return runWith({
    ...NOT_FITTED,
    ...heldAsKnown(TOLD[told]),
    'filecoin.responseMeasure': 'net',
    'filecoin.returnHurdle': returnOnFirstDay ?? 0,
    'filecoin.renewalResponse': told === 'onboarding' ? RESPONSE : 0,
    'filecoin.terminationResponse': RESPONSE,
  });
}

type Settings = Readonly<Record<string, number | boolean | string>>;

/** Sectors given up are as the others are: the weights of the default run are fitted to figures of 2026. */
const NOT_FITTED: Settings = {
  'filecoin.capacityTerminationFactor': 1,
  'filecoin.terminatedPledgeWeight': 1,
};

const JOINING: readonly string[] = ['onboardingPibPerDay', 'filPlusShare'];
const TOLD: Readonly<Record<Told, readonly string[]>> = {
  onboarding: JOINING,
  'onboarding and renewals': [...JOINING, 'renewalRate'],
};

const RESPONSE = 5;

/** All observed inputs but those told of, held from the first day on at the last value known on it. */
function heldAsKnown(told: readonly string[]): Settings {
  const set: Record<string, string> = {};
  for (const [key, spec] of Object.entries(parameters)) {
    if (!('observations' in spec) || told.includes(key)) continue;
    set[`filecoin.${key}`] = `${formatDate(KNOWN_DAY)}_${firstObserved(spec)}`;
  }
  return set;
}

function runWith(set: Settings): Frame {
  return simulateNetwork(engine, resolveScenario([filecoin], [], { days: RUN_DAYS, set }).scenario);
}

/** Of every observed input the first observation is the one known on 2025-09-09. */
function firstObserved({ observations, default: value }: NumberParameter): number {
  return observations?.[0]?.value ?? value;
}
