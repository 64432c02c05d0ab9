import {
  createRandom,
  text,
  type ParameterValues,
  type StudyCell,
  type StudyContext,
  type StudyResult,
} from '../../../../core';
import type { parameters as networkParameters } from '../../parameters';
import { judgeNodes } from '../../focus/judge';
import { kinds, type TaskKindId } from '../../focus/kinds';
import { costOf, createNodes, type EpochPay, type Nodes, type NodeTerms } from '../../focus/nodes';
import { moveNodes } from '../../focus/seats';
import { dayOf, type SubnetDay } from '../subnet-day';
import { slotOf } from '../watched-run';
import { yumaParameters } from '../../focus/yuma-mode';
import type { focusSubnet } from './declaration';

type Declaration = typeof focusSubnet;
type Context = StudyContext<Declaration['parameters']>;

/** Runs the subnet epoch by epoch on what the daily run pays it on the chosen day. */
export function runFocusSubnet({ parameters, scenario }: Context): StudyResult<Declaration> {
  const day = dayOf(scenario, slotOf(parameters.subnet as string), parameters.day);
  const values = scenario.networks['bittensor'] as ParameterValues<typeof networkParameters>;
  const epochsPerDay = 86_400 / values.blockSeconds / values.tempoBlocks;
  const nodes = createNodes(
    termsOf(parameters, values),
    payOf(parameters, day, values, epochsPerDay),
    createRandom(scenario.seed, 0),
  );
  const { epochs } = parameters;
  const line = () => new Float64Array(epochs);
  const lines = { active: line(), registered: line(), left: line(), mean: line(), paid: line() };
  for (let epoch = 0; epoch < epochs; epoch++) {
    judgeNodes(nodes, 0);
    moveNodes(nodes);
    const state = summary(nodes);
    lines.active[epoch] = state.active;
    lines.registered[epoch] = nodes.registered;
    lines.left[epoch] = nodes.left;
    lines.mean[epoch] = state.meanQuality;
    lines.paid[epoch] = state.paidQuality;
  }
  const x = Float64Array.from({ length: epochs }, (_, epoch) => epoch + 1);
  const last = summary(nodes);
  const { active, registered, left, mean, paid } = lines;
  return {
    figures: {
      activeMiners: last.active,
      dailyMiners: day.minersAtWork,
      dailyCost: costOfActive(nodes) * epochsPerDay,
      fidelity: last.fidelity,
      topTenth: last.topTenth,
      trust: last.trust,
      meanQuality: last.paidQuality,
      registered: nodes.registered,
      left: nodes.left,
      seatPrice: nodes.seatTao,
    },
    charts: {
      byQuality: byQuality(nodes),
      quality: { x, lines: { mean, paid } },
      seats: { x, lines: { active, registered, left } },
    },
    tables: { nodes: nodeRows(nodes, day, epochsPerDay) },
  };
}

/** What the miners at work spend in an epoch, USD. */
function costOfActive(nodes: Nodes): number {
  return nodes.level.reduce(
    (sum, level, uid) => (nodes.isActive[uid] === 1 ? sum + costOf(nodes, level) : sum),
    0,
  );
}

function termsOf(
  parameters: Context['parameters'],
  values: ParameterValues<typeof networkParameters>,
): NodeTerms {
  const kind = kinds[parameters.kind as TaskKindId];
  return {
    validators: parameters.validators,
    seats: parameters.seats,
    minersPerSeat: 1,
    kind: { ...kind, noise: kind.noise * parameters.noise, drift: kind.drift * parameters.drift },
    stakeConcentration: parameters.stakeConcentration,
    patience: parameters.patience,
    candidates: parameters.candidates,
    yuma: yumaParameters(parameters.yuma as string, { tempo: values.tempoBlocks }),
  };
}

function payOf(
  parameters: Context['parameters'],
  day: SubnetDay,
  values: ParameterValues<typeof networkParameters>,
  epochsPerDay: number,
): EpochPay {
  const kind = kinds[parameters.kind as TaskKindId];
  return {
    minersUsd: (day.miners * day.taoPriceUsd) / epochsPerDay,
    costUsd: (values.minerCostUsdPerDay * kind.cost * parameters.minerCost) / epochsPerDay,
    taoPriceUsd: day.taoPriceUsd,
  };
}

const minersOf = ({ isActive, terms }: Nodes): number[] =>
  Array.from(isActive.keys()).filter((uid) => uid >= terms.validators && isActive[uid] === 1);

/** What the last epoch says about all nodes. */
function summary(nodes: Nodes) {
  const { workspace, quality, terms } = nodes;
  const uids = minersOf(nodes);
  const incentive = uids.map((uid) => workspace.incentive[uid] as number);
  const qualities = uids.map((uid) => quality[uid] as number);
  const paidSum = incentive.reduce((sum, value) => sum + value, 0);
  const paidQuality = incentive.reduce((sum, value, k) => sum + value * (qualities[k] as number), 0);
  const best = [...incentive].sort((a, b) => b - a).slice(0, Math.ceil(uids.length / 10));
  let trust = 0;
  for (let i = 0; i < terms.validators; i++) {
    trust += (workspace.activeStake[i] as number) * (workspace.validatorTrust[i] as number);
  }
  return {
    active: uids.length,
    meanQuality: qualities.reduce((sum, value) => sum + value, 0) / Math.max(1, uids.length),
    paidQuality: paidSum > 0 ? paidQuality / paidSum : 0,
    fidelity: correlation(incentive, qualities),
    topTenth: best.reduce((sum, value) => sum + value, 0),
    trust,
  };
}

/** Pearson's correlation; 0 where either does not vary. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);
  const [meanA, meanB] = [mean(a), mean(b)];
  let both = 0;
  let squareA = 0;
  let squareB = 0;
  a.forEach((x, k) => {
    const y = b[k] as number;
    both += (x - meanA) * (y - meanB);
    squareA += (x - meanA) * (x - meanA);
    squareB += (y - meanB) * (y - meanB);
  });
  const product = Math.sqrt(squareA * squareB);
  return product > 0 ? both / product : 0;
}

function byQuality(nodes: Nodes) {
  const { workspace, quality } = nodes;
  const uids = minersOf(nodes).sort((a, b) => (quality[b] as number) - (quality[a] as number));
  const read = (values: Float64Array, scale = 1) =>
    Float64Array.from(uids, (uid) => (values[uid] as number) * scale);
  return {
    x: Float64Array.from(uids, (_, k) => k + 1),
    lines: {
      quality: read(quality),
      trust: read(workspace.trust),
      incentive: read(workspace.incentive, uids.length),
    },
  };
}

function nodeRows(nodes: Nodes, day: SubnetDay, epochsPerDay: number): StudyCell[][] {
  const { workspace, quality, level, terms } = nodes;
  const miner = text('Miner', '矿工');
  const validator = text('Validator', '验证者');
  const validators = Array.from({ length: terms.validators }, (_, uid) => uid);
  const incomeOf = (uid: number) =>
    ((workspace.incentive[uid] as number) * day.miners +
      (workspace.dividends[uid] as number) * day.validators) *
    day.taoPriceUsd;
  return [...validators, ...minersOf(nodes)]
    .sort((a, b) => incomeOf(b) - incomeOf(a) || a - b)
    .map((uid) => [
      uid,
      uid < terms.validators ? validator : miner,
      workspace.stakeShare[uid] as number,
      quality[uid] as number,
      workspace.ranks[uid] as number,
      workspace.trust[uid] as number,
      workspace.validatorTrust[uid] as number,
      workspace.incentive[uid] as number,
      workspace.dividends[uid] as number,
      incomeOf(uid),
      uid < terms.validators ? 0 : costOf(nodes, level[uid] as number) * epochsPerDay,
    ]);
}
