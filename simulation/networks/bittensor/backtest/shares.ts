import { parseDate, type BacktestRow } from '../../../core';
import { weeklyBeforeStart } from '../data/weekly-subnets';
import { largeSubnets } from '../members';
import { movingPriceGain } from '../mechanisms/moving-price';
import { parameters } from '../parameters';

const BLOCKS_PER_DAY = 7200;
/** Blocks from the start of dynamic TAO, 2025-02-13, to the first price. */
const AGE_AT_FIRST_PRICE = 7 * BLOCKS_PER_DAY;

/**
 * From weekly prices of 2025 to shares: the moving price of every large subnet that ran from the first week on, by the
 * chain's rule with prices held for a week, as shares of these subnets. Actual are their shares by the daily prices.
 */
export function* shareRows(): Iterable<BacktestRow> {
  const members = largeSubnets.flatMap((subnet, k) =>
    weeklyBeforeStart.every(({ prices }) => typeof prices[k] === 'number') ? [{ subnet, k }] : [],
  );
  const moving = members.map(({ k }) => weeklyBeforeStart[0]?.prices[k] ?? 0);
  let age = AGE_AT_FIRST_PRICE;
  weeklyBeforeStart.forEach(({ date }, week) => {
    const next = weeklyBeforeStart[week + 1];
    if (!next) return;
    const blocks = (parseDate(next.date) - parseDate(date)) * BLOCKS_PER_DAY;
    const gain = movingPriceGain(
      parameters.movingPriceAlpha.default,
      age,
      blocks,
      parameters.movingPriceHalvingBlocks.default,
    );
    members.forEach(({ k }, index) => {
      const mean = ((weeklyBeforeStart[week]?.prices[k] ?? 0) + (next.prices[k] ?? 0)) / 2;
      moving[index] = (moving[index] ?? 0) + (mean - (moving[index] ?? 0)) * gain;
    });
    age += blocks;
  });
  const last = weeklyBeforeStart.at(-1);
  if (!last) return;
  const total = moving.reduce((sum, price) => sum + price, 0);
  const shares = members.map(({ k }) => last.shares[k] ?? 0);
  const actual = shares.reduce((sum, share) => sum + share, 0);
  for (const [index, { subnet }] of members.entries()) {
    yield {
      name: `share of ${subnet.label.en} among ${members.length} large subnets, from 2025 prices`,
      date: last.date,
      unit: 'share',
      modelled: (moving[index] ?? 0) / total,
      actual: (shares[index] ?? 0) / actual,
      bound: 0.01,
    };
  }
}
