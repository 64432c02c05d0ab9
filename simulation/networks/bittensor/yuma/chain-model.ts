import type { Arithmetic } from './arithmetic';
import { runEpoch } from './epoch';
import type { YumaParameters } from './parameters';
import { createSubnet, resetBonds, setWeight } from './subnet';
import { createOutcome, type YumaModel } from './variants/model';
import { createWorkspace } from './workspace';

const FULL = 65_535;

/**
 * The chain's epoch behind the interface of the versions of yuma-simulation: validators on the first uids, all with a
 * permit, miners on the others. Weights are stored as u16 over the largest of their row, bonds as u16.
 */
export function createChainModel(
  arithmetic: Arithmetic,
  parameters: YumaParameters,
  validators: number,
  miners: number,
): YumaModel {
  const uids = validators + miners;
  const subnet = createSubnet(uids);
  const workspace = createWorkspace(uids);
  const outcome = createOutcome(validators, miners);
  const settings = { ...parameters, maxValidators: validators };
  subnet.permits.fill(1, 0, validators);
  return {
    validators,
    miners,
    outcome,
    run(weights, stake) {
      subnet.block += settings.tempo;
      subnet.stake.set(stake);
      for (let i = 0; i < validators; i++) {
        subnet.lastUpdate[i] = subnet.block;
        const start = i * miners;
        let largest = 0;
        for (let j = 0; j < miners; j++) largest = Math.max(largest, weights[start + j] as number);
        for (let j = 0; j < miners; j++) {
          const share = largest > 0 ? (weights[start + j] as number) / largest : 0;
          setWeight(subnet, i, validators + j, Math.round(share * FULL));
        }
      }
      // a validator whose stake was 0 in the last epoch still judges in this one
      subnet.permits.fill(1, 0, validators);
      runEpoch(arithmetic, settings, subnet, workspace, 0);
      outcome.dividends.set(workspace.dividends.subarray(0, validators));
      outcome.validatorTrust.set(workspace.validatorTrust.subarray(0, validators));
      for (let j = 0; j < miners; j++) {
        const uid = validators + j;
        outcome.consensus[j] = workspace.consensus[uid] as number;
        outcome.ranks[j] = workspace.ranks[uid] as number;
        outcome.incentive[j] = workspace.incentive[uid] as number;
        outcome.trust[j] = workspace.trust[uid] as number;
        for (let i = 0; i < validators; i++) {
          const sum = subnet.weightSums[i] as number;
          const weight = sum > 0 ? (subnet.weights[uid * uids + i] as number) / sum : 0;
          outcome.clipped[i * miners + j] = Math.min(weight, outcome.consensus[j] as number);
          outcome.bonds[i * miners + j] = (subnet.bonds[uid * uids + i] as number) / FULL;
        }
      }
    },
    resetBonds(miner) {
      resetBonds(subnet, validators + miner);
    },
  };
}
