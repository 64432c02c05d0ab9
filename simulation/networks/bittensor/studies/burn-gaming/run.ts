import { text, type Scenario, type StudyContext, type StudyResult } from '../../../../core';
import { runBranches } from '../branches';
import { slotOf, type Watch } from '../watched-run';
import type { burnGaming } from './declaration';

type Declaration = typeof burnGaming;
type Inputs = StudyContext<Declaration['parameters']>['parameters'];

const POINTS = [0, 0.25, 0.5, 0.75, 1];

/** What the subnet gets over the days watched, TAO, with a part of the miners' incentive burned. */
interface Outcome {
  /** The owner's cut, and what miners are paid after the burn. */
  readonly cut: number;
  readonly paid: number;
  readonly emission: number;
  readonly share: number;
}

/** The same by who gets it. */
interface Incomes extends Outcome {
  readonly owner: number;
  readonly miners: number;
}

/** Part of the incentive that is routed, and part of that which is hidden. */
type Way = readonly [routed: number, hidden: number];

/** Compares the owner as set with an honest one, an openly burning one and a hiding one. */
export function runBurnGaming({
  parameters,
  scenario,
}: StudyContext<Declaration['parameters']>): StudyResult<Declaration> {
  const { routed, hidden } = parameters;
  const single: readonly Way[] = [
    [0, 0],
    [routed, hidden],
    [routed, 0],
    [routed, 1],
  ];
  const points = POINTS.map((part): Way => [part, hidden]);
  const all = incomesOf(scenario, parameters, [...single, ...points]);
  const [honest, own, burning, hiding] = all as [Incomes, Incomes, Incomes, Incomes];
  const line = all.slice(single.length);
  const row = (en: string, zh: string, { owner, miners, emission, share }: Incomes) => [
    text(en, zh),
    owner,
    miners,
    emission,
    share,
  ];
  return {
    figures: {
      profit: own.owner - honest.owner,
      harmMiners: honest.miners - own.miners,
      harmOthers: own.emission - honest.emission,
      share: own.share,
    },
    charts: {
      byRouted: {
        x: Float64Array.from(POINTS),
        lines: {
          profit: Float64Array.from(line, ({ owner }) => owner - honest.owner),
          harm: Float64Array.from(line, ({ miners }) => honest.miners - miners),
        },
      },
    },
    tables: {
      cases: [
        row('Honest', '诚实', honest),
        row('Burns all that is routed', '全部销毁', burning),
        row('Hides all that is routed', '全部隐藏', hiding),
        row('As set', '按设定', own),
      ],
    },
  };
}

/**
 * Incomes of the owner and of honest miners for each way. To the chain what is hidden is miners' alpha like any other, so
 * that ways with the same burn share a run; here the owner gets it.
 */
function incomesOf(scenario: Scenario, inputs: Inputs, ways: readonly Way[]): Incomes[] {
  const burns = ways.map(([routed, hidden]) => routed * (1 - hidden));
  const distinct = [...new Set(burns)];
  const outcomes = outcomesOf(scenario, inputs, distinct);
  return ways.map(([routed, hidden], k) => {
    const burned = burns[k] as number;
    const outcome = outcomes[distinct.indexOf(burned)] as Outcome;
    const kept = burned < 1 ? (routed * hidden) / (1 - burned) : 0;
    const { cut, paid } = outcome;
    return { ...outcome, owner: cut + paid * kept, miners: paid * (1 - kept) };
  });
}

/** Runs the network with the subnet's burn set from the chosen day on, once for each burn. */
function outcomesOf(
  scenario: Scenario,
  { subnet, day, horizon }: Inputs,
  burns: readonly number[],
): Outcome[] {
  const slot = slotOf(subnet as string);
  const outcomes = burns.map(() => ({ cut: 0, paid: 0, emission: 0, share: 0 }));
  const branches = burns.map((burned, k): Watch => {
    const outcome = outcomes[k] as (typeof outcomes)[number];
    return ({ subnets, values }, today) => {
      if (today === day) {
        subnets.minerBurned[slot] = burned;
        return;
      }
      const price = subnets.price[slot] as number;
      outcome.cut += (subnets.alphaMinted[slot] as number) * values.ownerCut * price;
      outcome.paid += (subnets.minerAlpha[slot] as number) * price;
      outcome.emission += (subnets.injectedTao[slot] as number) + (subnets.chainBuyTao[slot] as number);
      outcome.share = subnets.shares[slot] as number;
    };
  });
  runBranches(scenario, day, day + horizon + 1, branches);
  return outcomes;
}
