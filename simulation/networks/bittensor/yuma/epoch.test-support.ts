import { floatArithmetic } from './float-arithmetic';
import type { Arithmetic } from './arithmetic';
import { runEpoch } from './epoch';
import { defaultYumaParameters, type YumaParameters } from './parameters';
import { createSubnet, setWeight, type YumaSubnet } from './subnet';
import { createWorkspace, type YumaWorkspace } from './workspace';

/** A subnet as numbers: stake of the validators, then their weights on the miners, u16. */
export interface Judgement {
  readonly stake: readonly number[];
  readonly weights: readonly (readonly number[])[];
}

/** The subnet of a judgement: validators first, then miners. */
export function subnetOf({ stake, weights }: Judgement): YumaSubnet {
  const validators = stake.length;
  const subnet = createSubnet(validators + (weights[0]?.length ?? 0));
  subnet.stake.set(stake);
  subnet.permits.fill(1, 0, validators);
  weights.forEach((row, i) => {
    row.forEach((weight, j) => {
      setWeight(subnet, i, validators + j, weight);
    });
  });
  return subnet;
}

/** Runs some epochs on unchanged weights and returns the results of the last. */
export function runEpochs(
  subnet: YumaSubnet,
  overrides: Partial<YumaParameters> = {},
  epochs = 1,
  arithmetic: Arithmetic = floatArithmetic,
): YumaWorkspace {
  const workspace = createWorkspace(subnet.uids);
  const parameters = { ...defaultYumaParameters, ...overrides };
  for (let epoch = 0; epoch < epochs; epoch++) runEpoch(arithmetic, parameters, subnet, workspace, 1e9);
  return workspace;
}

/** Sum of the values. */
export const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
