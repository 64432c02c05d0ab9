import { createRandom, type ParameterValues, type StudyContext, type StudyResult } from '../../../../core';
import type { parameters as networkParameters } from '../../parameters';
import { judgeNodes } from '../../focus/judge';
import { kinds, type TaskKindId } from '../../focus/kinds';
import { costOf, createNodes, type EpochPay, type Nodes, type NodeTerms } from '../../focus/nodes';
import { moveNodes } from '../../focus/seats';
import { byQuality, nodeRows, summary } from '../nodes/view';
import { dayOf, type SubnetDay } from '../subnet-day';
import { yumaParameters } from '../../focus/yuma-mode';
import type { focusSubnet } from './declaration';

type Declaration = typeof focusSubnet;
type Context = StudyContext<Declaration['parameters']>;

/** Runs the subnet epoch by epoch on what the daily run pays it on the chosen day. */
export function runFocusSubnet({ parameters, scenario }: Context): StudyResult<Declaration> {
  const day = dayOf(scenario, parameters.netuid - 1, parameters.day);
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
