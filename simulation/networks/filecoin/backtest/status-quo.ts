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
 * The engine with behaviour on and with what it is told of 2026, the same as mechaFIL. What it is not told begins as it was
 * known on 2025-09-09 and follows what providers earn after running costs from there: early ends, and renewals where they
 * are not given. The strength is a round number, not fitted; the hurdle is the return of the first day.
 */
export function behaviourRun(told: Told): Frame {
  const set = {
    'filecoin.responseMeasure': 'net',
    'filecoin.returnHurdle': RETURN_ON_FIRST_DAY,
    'filecoin.renewalResponse': told === 'onboarding' ? RESPONSE : 0,
    'filecoin.terminationResponse': RESPONSE,
  };
  const { scenario } = resolveScenario([filecoin], [], { days: RUN_DAYS, set });
  return simulateNetwork(told === 'onboarding' ? knowsOnboarding : knowsRenewals, scenario);
}

const RETURN_ON_FIRST_DAY = 0.173;
const RESPONSE = 5;

const knowsOnboarding = engineWithout(['renewal', 'termination']);
const knowsRenewals = engineWithout(['termination']);

/** The engine with some inputs held at what was known of them on 2025-09-09. */
function engineWithout(unknown: readonly ('renewal' | 'termination')[]) {
  const specs = { renewal: parameters.renewalRate, termination: parameters.earlyTerminationPerDay };
  return defineEngine(filecoin, {
    prepare(context) {
      const state = startState(context);
      const held = unknown.map((key) => [
        key,
        new Float64Array(context.days).fill(firstObserved(specs[key])),
      ]);
      return { ...state, paths: { ...state.paths, ...Object.fromEntries(held) } };
    },
    step,
  });
}

function runWith(set: Record<string, number | boolean>): Frame {
  return simulateNetwork(engine, resolveScenario([filecoin], [], { days: RUN_DAYS, set }).scenario);
}

function firstObserved({ observations, default: value }: NumberParameter): number {
  return observations?.[0]?.value ?? value;
}
