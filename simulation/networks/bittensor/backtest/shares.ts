import { parseDate, type BacktestRow } from '../../../core';
import { weeklyBeforeStart } from '../data/weekly-subnets';
import { largeSubnets, type LargeSubnet } from '../members';
import { movingPriceGain } from '../mechanisms/moving-price';
import { parameters } from '../parameters';

const BLOCKS_PER_DAY = 7200;
/** Blocks from the start of dynamic TAO, 2025-02-13, to the first price. */
const AGE_AT_FIRST_PRICE = 7 * BLOCKS_PER_DAY;

/** Weeks from one date that is compared to the next, back from the last. */
const WEEKS_APART = 7;

/**
 * From weekly prices of 2025 to shares: the moving price of every large subnet that ran from the first week on, by the
 * chain's rule with prices held for a week, as shares of these subnets. Nobody published the shares of that time: what they are
 * compared with is the same rule on daily prices, on several dates.
 */
export function* shareRows(): Iterable<BacktestRow> {
  const members = largeSubnets.flatMap((subnet, k) =>
    weeklyBeforeStart.every(({ prices }) => typeof prices[k] === 'number') ? [{ subnet, k }] : [],
  );
  const moving = members.map(({ k }) => weeklyBeforeStart[0]?.prices[k] ?? 0);
  let age = AGE_AT_FIRST_PRICE;
  for (const [week, { date }] of weeklyBeforeStart.entries()) {
    const left = weeklyBeforeStart.length - 1 - week;
    if (week > 0 && left % WEEKS_APART === 0) yield* rowsOf(members, moving, week);
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
  }
}

interface Member {
  readonly subnet: LargeSubnet;
  /** Its place among the large subnets. */
  readonly k: number;
}

function* rowsOf(members: readonly Member[], moving: readonly number[], week: number): Iterable<BacktestRow> {
  const record = weeklyBeforeStart[week];
  if (!record) return;
  const total = moving.reduce((sum, price) => sum + price, 0);
  const shares = members.map(({ k }) => record.shares[k] ?? 0);
  const byDays = shares.reduce((sum, share) => sum + share, 0);
  for (const [index, { subnet }] of members.entries()) {
    yield {
      name: `share of ${subnet.label.en} among ${members.length} large subnets, from weekly prices; actual: by daily prices`,
      date: record.date,
      unit: 'share',
      modelled: (moving[index] ?? 0) / total,
      actual: (shares[index] ?? 0) / byDays,
      bound: 0.01,
    };
  }
}
