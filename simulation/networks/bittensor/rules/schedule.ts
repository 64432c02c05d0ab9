import { parseDate } from '../../../core';
import { hillGate, hillGateWithoutBurn } from './hill-gate';
import { priceBurn, priceRootBurn } from './price-burn';
import { priceEma } from './price-ema';
import { rootVotes } from './root-votes';
import type { ShareRule } from './share-rule';
import { netTaoFlow, taoFlow } from './tao-flow';

/** How much of a subnet's TAO enters its pool beside new alpha; the rest, if any, buys alpha (model 3). */
export type InjectionRule = 'all' | 'alpha-emission' | 'root-proportion';

/** What the chain does from a date on. */
export interface Regime {
  readonly from: string;
  readonly rule: ShareRule;
  readonly injection: InjectionRule;
  /** The bar of the Hill gate by rank (true) or by cumulative weight. */
  readonly gateByRank: boolean;
  /** Alpha bought by the chain is recycled (true) or held by the protocol. */
  readonly recycleChainBuys: boolean;
  /** Transaction fees leave the issuance (true, since spec 444) or go to whoever makes the block. */
  readonly recyclesFees: boolean;
  /**
   * Steps in which a rule that reads flow averages runs on a day, 0 for the others; the averages run on such days
   * alone, as on chain.
   */
  readonly flowSteps: number;
}

/** The flow rule does not read what its own emission causes on the day; the net rule does: a step every other tempo. */
export const FLOW_STEPS = 4;
export const NET_FLOW_STEPS = 10;

/** Spec 444. Source: RaoFoundation/subtensor PR 3058. */
const FEES_RECYCLED_SINCE = '2026-08-07';

const regime = (
  from: string,
  rule: ShareRule,
  injection: InjectionRule,
  recycleChainBuys = false,
  gateByRank = true,
): Regime => ({
  from,
  rule,
  injection,
  gateByRank,
  recycleChainBuys,
  recyclesFees: from >= FEES_RECYCLED_SINCE,
  flowSteps: flowSteps(rule),
});

function flowSteps(rule: ShareRule): number {
  if (rule === netTaoFlow) return NET_FLOW_STEPS;
  return rule === taoFlow ? FLOW_STEPS : 0;
}

/**
 * The regimes of the chain; before dynamic TAO there were no pools, and TAO was paid out. Dates: subtensor's and RaoFoundation's commits and pull requests;
 * the end of May and the two days of August are known to about three days.
 */
const regimes: readonly Regime[] = [
  regime('2023-03-20', rootVotes, 'all'),
  regime('2025-02-13', priceEma, 'all'),
  regime('2025-11-04', taoFlow, 'alpha-emission', true),
  regime('2026-05-31', netTaoFlow, 'alpha-emission'),
  regime('2026-06-22', priceRootBurn, 'root-proportion'),
  regime('2026-06-30', priceBurn, 'root-proportion'),
  regime('2026-07-27', hillGate, 'root-proportion', false, false),
  regime('2026-08-07', hillGateWithoutBurn, 'root-proportion', false, false),
  regime('2026-08-14', hillGate, 'root-proportion'),
];

/** Rules a scenario can hold from the first day, by the value of the parameter `emissionRule`. */
const singleRules = {
  'root-votes': rootVotes,
  'price-ema': priceEma,
  'tao-flow': taoFlow,
  'net-tao-flow': netTaoFlow,
  'price-root-burn': priceRootBurn,
  'price-burn': priceBurn,
  'hill-gate': hillGate,
} as const satisfies Record<string, ShareRule>;

export type EmissionRule = 'as-on-chain' | keyof typeof singleRules;

/**
 * The regime of each of `days` days from day number `startDay`: dated by default, else with the chosen rule or
 * injection in place of the dated one.
 */
export function regimesByDay(
  startDay: number,
  days: number,
  rule: EmissionRule,
  injection: 'as-on-chain' | InjectionRule,
): readonly Regime[] {
  const chosen = regimes.map((dated) => {
    const { from, recycleChainBuys } = dated;
    const cap = injection === 'as-on-chain' ? dated.injection : injection;
    return rule === 'as-on-chain'
      ? { ...dated, injection: cap }
      : regime(from, singleRules[rule], cap, recycleChainBuys);
  });
  const firstDays = regimes.map((dated) => parseDate(dated.from) - startDay);
  let current = 0;
  return Array.from({ length: days }, (_, day) => {
    while (current + 1 < firstDays.length && (firstDays[current + 1] as number) <= day) current++;
    return chosen[current] as Regime;
  });
}
