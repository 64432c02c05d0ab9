import { halvingThreshold, halvingsPassed, mintOver } from '../../shared/halving';
import type { BittensorState } from '../state';

const RAO_PER_TAO = 1e9;

/**
 * Mints the TAO of a day. What `subnets` cannot take (no share, when a flow rule emits nothing) is recycled with
 * the parameter's share. Only TAO outside pools can be recycled; at most half of it leaves in a day, which binds
 * in extreme scenarios alone. Source: Subtensor `coinbase/block_emission.rs`, `coinbase/tao.rs`.
 */
export function mintDay(state: BittensorState): void {
  const { values, totals, subnets, blocksPerDay } = state;
  const cap = values.maxIssuanceTao;
  let spent = 0;
  for (let i = 0; i < subnets.shares.length; i++) spent += subnets.shares[i] as number;
  const keep = spent > 0 ? 1 - values.recycleShareOfGross : 0;
  const minted =
    values.emissionSchedule === 'constant'
      ? Math.min(
          values.baseBlockEmissionTao * blocksPerDay,
          keep > 0 ? (cap - state.issuance) / keep : Infinity,
        )
      : mintOver(blocksPerDay, state.issuance, cap, values.baseBlockEmissionTao, RAO_PER_TAO, keep);
  const outside = Math.max(0, state.issuance - state.poolTotalTao);
  totals.mintedTao = minted;
  totals.paidTao = spent > 0 ? Math.min(minted * values.recycleShareOfGross, outside / 2) : 0;
  totals.recycledTao = spent > 0 ? totals.paidTao : minted;
  state.issuance = Math.min(cap, state.issuance + minted - totals.recycledTao);
}

/** Days until the next halving threshold at the net emission of the day; NaN when there is none ahead. */
export function daysToHalving(state: BittensorState): number {
  const { values, totals, issuance } = state;
  const net = totals.mintedTao - totals.recycledTao;
  if (values.emissionSchedule === 'constant' || !(net > 0)) return Number.NaN;
  const cap = values.maxIssuanceTao;
  return (halvingThreshold(cap, halvingsPassed(issuance, cap) + 1) - issuance) / net;
}
