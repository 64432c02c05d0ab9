import { blockReward, halvingThreshold, halvingsPassed, mintOver } from '../../shared/halving';
import type { Regime } from '../rules/schedule';
import type { BittensorState } from '../state';

const RAO_PER_TAO = 1e9;

/**
 * Mints the TAO of a day. What `subnets` cannot take (the blocks in which a flow rule gives no share) is recycled
 * with the parameter's share of the rest. Only free TAO can be recycled, neither what pools hold nor what is staked on root; at
 * most half of it leaves in a day, which binds in extreme scenarios alone. Locks of new subnets come on top, paid before the
 * first block, and transaction fees since they are recycled. Source: Subtensor `coinbase/block_emission.rs`, `coinbase/tao.rs`.
 */
export function mintDay(state: BittensorState, { recyclesFees }: Pick<Regime, 'recyclesFees'>): void {
  const { values, totals } = state;
  const locked = state.registrations.recycledTao;
  const shared = totals.sharedPart;
  const feesTao = recyclesFees ? transactionsPerDay(state) * values.transactionFeeTao : 0;
  const payable = Math.max(0, state.issuance - state.poolTotalTao - state.rootTao - locked) / 2;
  const minted = mintedOf(state, state.issuance - locked, feesTao, payable);
  totals.mintedTao = minted;
  totals.paidTao = Math.min(minted * shared * values.recycleShareOfGross + feesTao, payable) + locked;
  totals.recycledTao = totals.paidTao + minted * (1 - shared);
  // of the minted the ceilings leave no more than there is room for: here only a rounding is cut
  state.issuance = Math.min(values.maxIssuanceTao, state.issuance + minted - totals.recycledTao);
}

/**
 * TAO a day mints from an issuance of `issued` on, of which the recycled part and `feesTao` are recycled again as far as they are
 * `payable`. At a constant emission what stays may not pass the cap: m s − min(m s r + fees, payable) ≤ cap − issued, s the part
 * of the day in which something is shared. With halvings it cannot: a day mints hardly more than a thousandth of what is left.
 */
function mintedOf(state: BittensorState, issued: number, feesTao: number, payable: number): number {
  const { values, totals, blocksPerDay } = state;
  const shared = totals.sharedPart;
  const staying = shared * (1 - values.recycleShareOfGross);
  const base = values.baseBlockEmissionTao;
  if (values.emissionSchedule === 'constant') {
    const room = values.maxIssuanceTao - issued;
    const ofFees = staying > 0 ? (room + feesTao) / staying : Infinity;
    const ofPayable = shared > 0 ? (room + payable) / shared : Infinity;
    return Math.min(base * blocksPerDay, ofFees, ofPayable);
  }
  const gross = blockEmission(state) * blocksPerDay;
  const isPayable = gross * shared * values.recycleShareOfGross + feesTao <= payable;
  const paidOfEach = gross > 0 ? (isPayable ? feesTao : payable) / gross : 0;
  const keep = Math.max(0, (isPayable ? staying : shared) - paidOfEach);
  return mintOver(blocksPerDay, issued, values.maxIssuanceTao, base, RAO_PER_TAO, keep);
}

/** Transactions of a day: weights of every validator in every epoch, and moves of stake. */
export function transactionsPerDay({ values, runningSubnets, blocksPerDay }: BittensorState): number {
  const epochs = blocksPerDay / values.tempoBlocks;
  return runningSubnets * values.validatorsPerSubnet * epochs + values.stakeTransactionsPerDay;
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
