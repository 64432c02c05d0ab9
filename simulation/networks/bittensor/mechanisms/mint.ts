import { blockReward, halvingThreshold, halvingsPassed, mintOver } from '../../shared/halving';
import type { BittensorState } from '../state';

const RAO_PER_TAO = 1e9;

/**
 * Mints the TAO of a day. What `subnets` cannot take (the blocks in which a flow rule gives no share) is recycled
 * with the parameter's share of the rest. Only TAO outside pools can be recycled; at most half of it leaves in a day, which binds
 * in extreme scenarios alone. Locks of new subnets come on top. Source: Subtensor `coinbase/block_emission.rs`, `coinbase/tao.rs`.
 */
export function mintDay(state: BittensorState): void {
  const { values, totals, blocksPerDay } = state;
  const locked = state.registrations.recycledTao;
  const cap = values.maxIssuanceTao;
  const shared = totals.sharedPart;
  const keep = shared * (1 - values.recycleShareOfGross);
  const minted =
    values.emissionSchedule === 'constant'
      ? Math.min(
          values.baseBlockEmissionTao * blocksPerDay,
          keep > 0 ? (cap - state.issuance) / keep : Infinity,
        )
      : mintOver(blocksPerDay, state.issuance, cap, values.baseBlockEmissionTao, RAO_PER_TAO, keep);
  const outside = Math.max(0, state.issuance - state.poolTotalTao - locked);
  totals.mintedTao = minted;
  totals.paidTao = Math.min(minted * shared * values.recycleShareOfGross, outside / 2) + locked;
  totals.recycledTao = totals.paidTao + minted * (1 - shared);
  state.issuance = Math.min(cap, state.issuance + minted - totals.recycledTao);
}

/** TAO of the next block, before recycling. */
export function blockEmission({ values, issuance }: BittensorState): number {
  const base = values.baseBlockEmissionTao;
  if (values.emissionSchedule === 'constant') return base;
  return blockReward(issuance, values.maxIssuanceTao, base, RAO_PER_TAO);
}

/** Days until the next halving threshold at the net emission of the day; NaN when there is none ahead. */
export function daysToHalving(state: BittensorState): number {
  const { values, totals, issuance } = state;
  const net = totals.mintedTao - totals.recycledTao;
  if (values.emissionSchedule === 'constant' || !(net > 0)) return Number.NaN;
  const cap = values.maxIssuanceTao;
  return (halvingThreshold(cap, halvingsPassed(issuance, cap) + 1) - issuance) / net;
}
