import {
  defineEngine,
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
import { startState } from '../start';
import { step } from '../step';
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

/** mechaFIL with onboarding, renewals and FIL+ share as they were observed in 2026, joined linearly and then held. */
export function mechafilOn2026Inputs(): MechafilColumns {
  return mechafilRun(({ observations = [], default: value }) =>
    observedPath(observations, value, KNOWN_DAY, FORECAST_DAYS),
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

/** The engine with every input held at what was observed by 2025-09-09. */
export function knownInputsRun(): Frame {
  const set: Record<string, number | boolean> = { 'world.followObservations': false };
  for (const [key, spec] of Object.entries(parameters)) {
    if ('observations' in spec) set[`filecoin.${key}`] = firstObserved(spec);
  }
  return runWith(set);
}

/** The engine as it runs by default, on the inputs observed in 2026. */
export function defaultRun(): Frame {
  return runWith({});
}

/**
 * The engine with the onboarding and FIL+ share of 2026, and nothing else that was not known on 2025-09-09: renewals and
 * early ends begin as they were known and follow what providers earn after running costs from there. The strength is a
 * round number, not fitted; the hurdle is the return of the first day.
 */
export function behaviourRun(): Frame {
  const set = {
    'filecoin.responseMeasure': 'net',
    'filecoin.returnHurdle': RETURN_ON_FIRST_DAY,
    'filecoin.renewalResponse': RESPONSE,
    'filecoin.terminationResponse': RESPONSE,
  };
  const { scenario } = resolveScenario([filecoin], [], { days: RUN_DAYS, set });
  return simulateNetwork(behaviourEngine, scenario);
}

const RETURN_ON_FIRST_DAY = 0.173;
const RESPONSE = 5;

const behaviourEngine = defineEngine(filecoin, {
  prepare(context) {
    const state = startState(context);
    const known = (spec: NumberParameter) => new Float64Array(context.days).fill(firstObserved(spec));
    const renewal = known(parameters.renewalRate);
    const termination = known(parameters.earlyTerminationPerDay);
    return { ...state, paths: { ...state.paths, renewal, termination } };
  },
  step,
});

function runWith(set: Record<string, number | boolean>): Frame {
  return simulateNetwork(engine, resolveScenario([filecoin], [], { days: RUN_DAYS, set }).scenario);
}

function firstObserved({ observations, default: value }: NumberParameter): number {
  return observations?.[0]?.value ?? value;
}
