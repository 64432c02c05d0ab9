import { simulateNetwork, type NetworkEngine, type Scenario } from '../../../core';
import { engine } from '../engine';
import type { BittensorState } from '../state';
import { withoutFocus, type Watch } from './watched-run';

/** What a run goes on from: copies of everything a step changes. */
interface Saved {
  readonly cells: Float64Array;
  readonly flags: readonly Uint8Array[];
  readonly totals: BittensorState['totals'];
  readonly registrations: BittensorState['registrations'];
  readonly scalars: Pick<
    BittensorState,
    'issuance' | 'rootTao' | 'poolTotalTao' | 'movingPriceSum' | 'runningSubnets' | 'lastChangeOfEligibility'
  >;
}

const flagsOf = ({ subnets }: BittensorState) => [
  subnets.started,
  subnets.eligible,
  subnets.flowStarted,
  subnets.emissionEnabled,
];

function save(state: BittensorState): Saved {
  const { issuance, rootTao, poolTotalTao, movingPriceSum, runningSubnets, lastChangeOfEligibility } = state;
  return {
    cells: state.cells.slice(),
    flags: flagsOf(state).map((flags) => flags.slice()),
    totals: { ...state.totals },
    registrations: {
      ...state.registrations,
      former: state.registrations.former.slice(),
      isReplaced: state.registrations.isReplaced.slice(),
      observedPrice: state.registrations.observedPrice.slice(),
    },
    scalars: { issuance, rootTao, poolTotalTao, movingPriceSum, runningSubnets, lastChangeOfEligibility },
  };
}

function restore(state: BittensorState, { cells, flags, totals, registrations, scalars }: Saved): void {
  state.cells.set(cells);
  flagsOf(state).forEach((target, k) => {
    target.set(flags[k] as Uint8Array);
  });
  Object.assign(state.totals, totals);
  const { former, isReplaced, observedPrice, ...rest } = registrations;
  state.registrations.former.set(former);
  state.registrations.isReplaced.set(isReplaced);
  state.registrations.observedPrice.set(observedPrice);
  Object.assign(state.registrations, rest);
  Object.assign(state, scalars);
}

/**
 * Runs the network to the end of `day` once and from there to the end of `days` once for each branch, which is called on
 * `day` and after every later day. Branches do not see one another.
 */
export function runBranches(scenario: Scenario, day: number, days: number, branches: readonly Watch[]): void {
  const plain = engine as unknown as NetworkEngine;
  simulateNetwork(
    {
      ...plain,
      step(prepared, today, columns) {
        if (today > day) return;
        plain.step(prepared, today, columns);
        if (today < day) return;
        const state = prepared as BittensorState;
        const saved = save(state);
        for (const watch of branches) {
          watch(state, day);
          for (let next = day + 1; next < days; next++) {
            plain.step(prepared, next, columns);
            watch(state, next);
          }
          restore(state, saved);
        }
      },
    },
    { ...withoutFocus(scenario), days },
  );
}
