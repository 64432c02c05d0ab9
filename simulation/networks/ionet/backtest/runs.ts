import { resolveScenario, simulateNetwork, type Frame } from '../../../core';
import { engine } from '../engine';
import { ionet } from '../index';

/** Long enough for the first year of the incentive engine. */
const RUN_DAYS = 660;
/** Last price known on 2025-09-09, of 2025-07-25. */
const PRICE_KNOWN_USD = 0.63;

function run(set: Readonly<Record<string, unknown>>): Frame {
  return simulateNetwork(engine, resolveScenario([ionet], [], { days: RUN_DAYS, set }).scenario);
}

/** As it runs by default: told the prices of 2026 and the start of the incentive engine. */
export const datedRun = (): Frame => run({});

/** The attack of April 2024 as the scenario has it, and how many cards try in it. */
export function attackRun(): { readonly frame: Frame; readonly attempts: number } {
  const input = { days: 90, preset: 'ionet-sybil-attack' };
  const { scenario } = resolveScenario([ionet], ionet.presets, input);
  const values = scenario.networks.ionet as Readonly<Record<string, number>>;
  return { frame: simulateNetwork(engine, scenario), attempts: values.sybilWaveCards ?? 0 };
}

/** With nothing that was not known on 2025-09-09: the last price held, the schedule without the engine. */
export const knownRun = (): Frame =>
  run({
    'world.followObservations': false,
    'ionet.ioPriceUsd': PRICE_KNOWN_USD,
    'ionet.ideEnabled': false,
  });
