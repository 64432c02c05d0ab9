import type { Scenario, StudyContext, StudyResult } from '../../../../core';
import type { BittensorState } from '../../state';
import { byQuality, nodeRows, summary } from '../nodes/view';
import { runWithFocus } from '../watched-run';
import type { focusNodes } from './declaration';

type Declaration = typeof focusNodes;
type Context = StudyContext<Declaration['parameters']>;

/** Runs the network with the subnet in focus up to the day and hands out its nodes; none before its start or after its end. */
export function runFocusNodes({ parameters, scenario }: Context): StudyResult<Declaration> {
  const { day } = parameters;
  let found: StudyResult<Declaration> | undefined;
  runWithFocus(inFocus(scenario, parameters), day + 1, (state, today) => {
    if (today === day) found = nodesOf(state, day);
  });
  if (!found) throw new RangeError(`day ${day} was not reached`);
  return found;
}

/** The scenario with the chosen subnet in focus: at the scenario's pace, or by days where it has none. */
function inFocus(scenario: Scenario, { netuid, kind }: Context['parameters']): Scenario {
  const values = { ...scenario.networks['bittensor'] };
  values['focusNetuid'] = netuid;
  values['focusKind'] = kind;
  if (values['focusEpochs'] === 'off') values['focusEpochs'] = 'daily';
  return { ...scenario, networks: { ...scenario.networks, bittensor: values } };
}

function nodesOf({ focus, subnets, taoPriceUsd }: BittensorState, day: number): StudyResult<Declaration> {
  if (!focus) throw new RangeError('no subnet is in focus');
  const { slot, nodes, epochsPerDay } = focus;
  const price = subnets.price[slot] as number;
  const isRunning = nodes.epoch > 0 && !focus.hasEnded;
  const { active, trust } = summary(nodes);
  const pay = {
    miners: (subnets.minerAlpha[slot] as number) * price,
    validators: ((subnets.stakerAlpha[slot] as number) + (subnets.rootAlpha[slot] as number)) * price,
    taoPriceUsd: taoPriceUsd[day] as number,
  };
  const none = {
    x: new Float64Array(0),
    lines: { quality: new Float64Array(0), trust: new Float64Array(0), incentive: new Float64Array(0) },
  };
  return {
    figures: {
      share: subnets.shares[slot] as number,
      price,
      miners: isRunning ? active : 0,
      quality: focus.quality,
      trust: isRunning ? trust : 0,
    },
    charts: { byQuality: isRunning ? byQuality(nodes) : none },
    tables: { nodes: isRunning ? nodeRows(nodes, pay, epochsPerDay) : [] },
  };
}
