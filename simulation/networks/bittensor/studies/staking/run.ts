import type { ParameterValues, StudyContext, StudyResult } from '../../../../core';
import { pow } from '../../../../core/math';
import { largeSubnets } from '../../members';
import type { parameters as networkParameters } from '../../parameters';
import { runWatched, slotOf } from '../watched-run';
import { AlphaStake, RootStake } from './accounts';
import type { staking } from './declaration';

type Declaration = typeof staking;

/** Charts carry at most so many points. */
const POINTS = 200;

/** Stakes the amount on root and in every large subnet, and takes it out at the end. */
export function runStaking({
  parameters,
  scenario,
}: StudyContext<Declaration['parameters']>): StudyResult<Declaration> {
  const { day, horizon, amount, take, stakedShare } = parameters;
  const terms = { amount, take, stakedShare };
  const values = scenario.networks['bittensor'] as ParameterValues<typeof networkParameters>;
  const payouts = (365 * 86_400) / values.blockSeconds / values.tempoBlocks;
  const stakes = largeSubnets.map(({ key }) => new AlphaStake(slotOf(key), terms));
  const chosen = stakes[largeSubnets.findIndex(({ key }) => key === parameters.subnet)] as AlphaStake;
  const root = new RootStake(terms);
  const ends = new Float64Array(stakes.length);
  const every = Math.max(1, Math.ceil(horizon / POINTS));
  const days: number[] = [];
  const lines = { alpha: [] as number[], root: [] as number[] };
  runWatched(scenario, day + horizon + 1, (state, today) => {
    if (today < day) return;
    stakes.forEach((stake, k) => (ends[k] = stake.day(state, today === day)));
    root.day(state, today === day);
    if ((today - day) % every !== 0 && today !== day + horizon) return;
    days.push(today - day);
    lines.alpha.push(ends[stakes.indexOf(chosen)] as number);
    lines.root.push(root.tao);
  });
  const apy = (apr: number) => pow(1 + apr / payouts, payouts) - 1;
  return {
    figures: {
      alphaApr: chosen.apr,
      alphaApy: apy(chosen.apr),
      rootApr: root.apr,
      rootApy: apy(root.apr),
      alphaEnd: ends[stakes.indexOf(chosen)] as number,
      rootEnd: root.tao,
      entrySlippage: chosen.entrySlippage,
      exitSlippage: chosen.exitSlippage,
      priceChange: chosen.priceChange,
    },
    charts: {
      value: {
        x: Float64Array.from(days),
        lines: {
          alpha: Float64Array.from(lines.alpha),
          root: Float64Array.from(lines.root),
          held: new Float64Array(days.length).fill(amount),
        },
      },
    },
    tables: {
      bySubnet: largeSubnets.map(({ label }, k) => {
        const stake = stakes[k] as AlphaStake;
        return [label, stake.apr, stake.priceChange, stake.entrySlippage, ends[k] as number];
      }),
    },
  };
}
