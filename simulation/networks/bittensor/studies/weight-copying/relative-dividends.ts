import type { Random } from '../../../../core';
import { floatArithmetic } from '../../yuma/float-arithmetic';
import { runEpoch } from '../../yuma/epoch';
import { createSubnet, setWeight } from '../../yuma/subnet';
import { createWorkspace } from '../../yuma/workspace';
import { asU16, yumaParameters } from '../../focus/yuma-mode';

const HONEST = 4;
const VALIDATORS = HONEST + 1;
const MINERS = 10;
const UIDS = VALIDATORS + MINERS;
const SETTLE = 20;
const COUNTED = 100;
const EPOCHS = SETTLE + COUNTED;
const WORST = 0.05;

/** A validator that copies instead of testing. */
export interface Copier {
  /** Epochs between a consensus and its copy. */
  readonly lag: number;
  /** Largest move of a miner's quality in an epoch, and the standard deviation of an honest test. */
  readonly drift: number;
  readonly noise: number;
  readonly stakeShare: number;
  readonly mode: string;
}

/**
 * Dividends per stake of the copier over those of the honest validators, mean of 100 epochs. Its weights are the consensus
 * that stood before the epoch `lag` epochs ago; until there is one it knows the qualities of the first epoch.
 */
export function relativeDividends({ lag, drift, noise, stakeShare, mode }: Copier, random: Random): number {
  const subnet = createSubnet(UIDS);
  const workspace = createWorkspace(UIDS);
  const parameters = yumaParameters(mode);
  const walk = random.stream('copying.quality');
  const test = random.stream('copying.noise');
  const quality = Float64Array.from({ length: MINERS }, (_, j) => 0.3 + 0.4 * walk.uniform(EPOCHS, j));
  const seen = new Float64Array(MINERS);
  const row = new Uint16Array(MINERS);
  const past: Float64Array[] = [];
  for (let i = 0; i < VALIDATORS; i++) {
    subnet.stake[i] = i < HONEST ? (1 - stakeShare) / HONEST : stakeShare;
    subnet.permits[i] = 1;
  }
  const set = (validator: number, weights: Float64Array) => {
    asU16(weights, row);
    for (let j = 0; j < MINERS; j++) setWeight(subnet, validator, VALIDATORS + j, row[j] as number);
  };
  let copied = 0;
  let honest = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let j = 0; j < MINERS; j++) {
      const moved = (quality[j] as number) + drift * (2 * walk.uniform(epoch, j) - 1);
      quality[j] = Math.min(1, Math.max(WORST, moved));
    }
    for (let i = 0; i < HONEST; i++) {
      for (let j = 0; j < MINERS; j++) {
        const error = noise > 0 ? noise * test.normal(epoch, i * MINERS + j) : 0;
        seen[j] = Math.max(0, (quality[j] as number) + error);
      }
      set(i, seen);
    }
    set(HONEST, lag === 0 ? quality : (past[Math.max(0, epoch - lag)] ?? quality));
    runEpoch(floatArithmetic, parameters, subnet, workspace, 0);
    past.push(workspace.consensus.slice(VALIDATORS));
    if (epoch < SETTLE) continue;
    copied += workspace.dividends[HONEST] as number;
    for (let i = 0; i < HONEST; i++) honest += workspace.dividends[i] as number;
  }
  const perStake = honest / (1 - stakeShare);
  return perStake > 0 ? copied / stakeShare / perStake : 1;
}
