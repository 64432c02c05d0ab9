import { blockReward, halvingThreshold, halvingsPassed, mintOver } from '../../shared/halving';
import type { Regime } from '../rules/schedule';
import type { BittensorState } from '../state';

const RAO_PER_TAO = 1e9;

/**
 * Mints the TAO of a day. What `subnets` cannot take (the blocks in which a flow rule gives no share) is recycled
 * with the parameter's share of the rest. Only TAO outside pools can be recycled; at most half of it leaves in a day, which binds
 * in extreme scenarios alone. Locks of new subnets come on top, and transaction fees since they are recycled.
 * Source: Subtensor `coinbase/block_emission.rs`, `coinbase/tao.rs`.
 */
export function mintDay(state: BittensorState, { recyclesFees }: Pick<Regime, 'recyclesFees'>): void {
  const { values, totals, blocksPerDay } = state;
  const locked = state.registrations.recycledTao;
  const cap = values.maxIssuanceTao;
  const shared = totals.sharedPart;
  const feesTao = recyclesFees ? transactionsPerDay(state) * values.transactionFeeTao : 0;
  const gross = blockEmission(state) * blocksPerDay;
  const keep = shared * (1 - values.recycleShareOfGross) - (feesTao > 0 && gross > 0 ? feesTao / gross : 0);
  const minted =
    values.emissionSchedule === 'constant'
      ? Math.min(
          values.baseBlockEmissionTao * blocksPerDay,
          keep > 0 ? (cap - state.issuance) / keep : Infinity,
        )
      : mintOver(
          blocksPerDay,
          state.issuance,
          cap,
          values.baseBlockEmissionTao,
          RAO_PER_TAO,
          Math.max(0, keep),
        );
  const outside = Math.max(0, state.issuance - state.poolTotalTao - locked);
  totals.mintedTao = minted;
  const paid = minted * shared * values.recycleShareOfGross + feesTao;
  totals.paidTao = Math.min(paid, outside / 2) + locked;
  totals.recycledTao = totals.paidTao + minted * (1 - shared);
  state.issuance = Math.min(cap, state.issuance + minted - totals.recycledTao);
}

/** Transactions of a day: weights of every validator in every epoch, and moves of stake. */
export function transactionsPerDay({ values, subnets, blocksPerDay }: BittensorState): number {
  const { started } = subnets;
  let running = 0;
  for (let i = 0; i < started.length; i++) running += started[i] as number;
  const epochs = blocksPerDay / values.tempoBlocks;
  return running * values.validatorsPerSubnet * epochs + values.stakeTransactionsPerDay;
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
