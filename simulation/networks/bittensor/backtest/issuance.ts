import { formatDate, parseDate, type BacktestRow } from '../../../core';
import { halvingThreshold, mintOver } from '../../shared/halving';
import { parameters } from '../parameters';

/** Facts of the chain: genesis snapshot, network statistics of block 6,812,152, the block of the first halving. */
const GENESIS = { date: '2023-03-20', dayFraction: 17.126 / 24, issuance: 4_181_329.66228494 };
const KNOWN = {
  date: '2025-11-04',
  dayFraction: 23.997 / 24,
  block: 6_812_152,
  issuance: 10_238_806.730295345,
};
const LATER = { date: '2025-11-20', dayFraction: 15.467 / 24, issuance: 10_340_832.6260981 };
const HALVING = { date: '2025-12-15', dayFraction: 13.517 / 24, block: 7_103_976 };

const RAO_PER_TAO = 1e9;
const timeOf = ({ date, dayFraction }: { readonly date: string; readonly dayFraction: number }) =>
  parseDate(date) + dayFraction;

/**
 * Issuance by the chain's rule, with the recycled share and the block time of the time up to 2025-11-04 held on: what
 * it gives for 2025-11-20, and when and at which block the issuance crosses the first threshold.
 */
export function* issuanceRows(): Iterable<BacktestRow> {
  const cap = parameters.maxIssuanceTao.default;
  const base = parameters.baseBlockEmissionTao.default;
  const days = timeOf(KNOWN) - timeOf(GENESIS);
  const keep = (KNOWN.issuance - GENESIS.issuance) / (KNOWN.block * base);
  const blocksPerDay = KNOWN.block / days;
  const issuanceAfter = (blocks: number) =>
    GENESIS.issuance + keep * mintOver(blocks, GENESIS.issuance, cap, base, RAO_PER_TAO, keep);
  const blocksToHalving = (halvingThreshold(cap, 1) - GENESIS.issuance) / (keep * base);
  const halvingDay = timeOf(GENESIS) + blocksToHalving / blocksPerDay;

  const later = (timeOf(LATER) - timeOf(GENESIS)) * blocksPerDay;
  yield {
    name: 'issuance by the rule of halving',
    date: LATER.date,
    unit: 'TAO',
    modelled: issuanceAfter(later),
    actual: LATER.issuance,
  };
  yield {
    name: 'block of the first halving',
    date: HALVING.date,
    unit: 'blocks',
    modelled: blocksToHalving,
    actual: HALVING.block,
  };
  yield {
    name: `first halving, foreseen for ${formatDate(Math.floor(halvingDay))}`,
    date: HALVING.date,
    unit: 'days since genesis',
    modelled: halvingDay - timeOf(GENESIS),
    actual: timeOf(HALVING) - timeOf(GENESIS),
    bound: 1,
  };
}
