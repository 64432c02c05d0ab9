import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult } from '../../shared/verification/case-result';
import { Measure } from '../../shared/verification/measure';
import { buckets, type AllocationBucket } from '../buckets';
import { unlockedAt } from '../mechanisms/vesting';
import { MICRO_PER_IO, toMicro } from '../micro';
import { protocol, scheduleInIo } from './protocol';
import { compareWords, hasRow, numbersOf, tableOf, textsOf, type Table } from './table';

/** Names of the allocations in the tables. */
const COLUMNS: Readonly<Record<string, string>> = {
  seed: 'seed',
  seriesA: 'seriesA',
  core: 'core_contributors',
  ecosystem: 'rnd_ecosystem',
  community: 'community_ex_launchpool',
  launchpool: 'binance_launchpool',
};
/** Four decimals are printed, micro-IO are whole. */
const PRINTED = 6e-5;

const REWARDS = 'supplier_staker_rewards';
const BUCKET_COLUMNS = [
  'bucket',
  'IO',
  'pct_of_800M',
  'pct_of_500M',
  'tge_unlock_pct',
  'first_tranche_month',
  'tranches',
  'source',
] as const;
const UNLOCK_COLUMNS = [
  'month_since_TGE',
  ...Object.values(COLUMNS),
  'genesis_unlocked_total',
  'emitted_rewards_cum',
  'circulating_if_no_burn_no_stake',
] as const;

/** Amounts and tranches of the allocations and of the rewards beside them: of those the table has, each once. */
export function* bucketCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(`${file}: amounts and tranches`, () => {
    const table = tableOf(file, content, BUCKET_COLUMNS);
    const measure = new Measure(1e-9);
    refuseStrangers(table);
    for (const { key, amountIo, thirdParty } of buckets) {
      const cell = rowOf(table, COLUMNS[key] ?? key);
      if (!cell) continue;
      const { launchSupplyIo, maximumSupplyIo } = protocol;
      measure.number(`IO of ${key}`, amountIo, cell('IO'));
      measure.number(`pct_of_800M of ${key}`, (100 * amountIo) / maximumSupplyIo, cell('pct_of_800M'));
      measure.number(`pct_of_500M of ${key}`, (100 * amountIo) / launchSupplyIo, cell('pct_of_500M'));
      measure.number(`tge_unlock_pct of ${key}`, 100 * thirdParty.tgeShare, cell('tge_unlock_pct'));
      measure.number(
        `first_tranche_month of ${key}`,
        thirdParty.firstTrancheMonth,
        cell('first_tranche_month'),
      );
      measure.number(`tranches of ${key}`, thirdParty.tranches, cell('tranches'));
    }
    const rewards = rowOf(table, REWARDS);
    if (rewards) compareRewards(measure, rewards);
    // no part of the supply at launch
    compareWords(table, 'pct_of_500M', textsOf(table, 'pct_of_500M'), (row) => {
      const cell = textsOf(table, 'pct_of_500M')[row] as string;
      return textsOf(table, 'bucket')[row] === REWARDS ? '' : cell;
    });
    return measure.result();
  });
}

function compareRewards(measure: Measure, rewards: (column: string) => number): void {
  const { rewardPoolIo, maximumSupplyIo, emissionMonths } = protocol;
  measure.number('IO of rewards', rewardPoolIo, rewards('IO'));
  measure.number('pct_of_800M of rewards', (100 * rewardPoolIo) / maximumSupplyIo, rewards('pct_of_800M'));
  measure.number('tge_unlock_pct of rewards', 0, rewards('tge_unlock_pct'));
  measure.number('first_tranche_month of rewards', 1, rewards('first_tranche_month'));
  measure.number('tranches of rewards', emissionMonths, rewards('tranches'));
}

/** Every row has to be one of a known allocation, and the only one of it. */
function refuseStrangers(table: Table): void {
  const known = [...buckets.map(({ key }) => COLUMNS[key] ?? key), REWARDS];
  textsOf(table, 'bucket').forEach((bucket, row, all) => {
    const where = `${table.file}: bucket, row ${row + 1}: "${bucket}"`;
    if (!known.includes(bucket)) throw new CaseError(`${where} is no known allocation`);
    if (all.indexOf(bucket) < row) throw new CaseError(`${where} stands twice`);
  });
}

/** The numbers of the row of one allocation, undefined without one. They throw CaseError for what is no number. */
function rowOf(table: Table, bucket: string): ((column: string) => number) | undefined {
  const row = textsOf(table, 'bucket').indexOf(bucket);
  if (row < 0) return undefined;
  return (column) => {
    const cell = textsOf(table, column)[row] ?? '';
    const value = cell === '' ? Number.NaN : Number(cell);
    if (Number.isFinite(value)) return value;
    throw new CaseError(`${table.file}: ${column}, row ${row + 1}: "${cell}" is no number`);
  };
}

/** Every allocation at every month of the table, what circulates without burn, the float of the launch where its month is there. */
export function* unlockCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(`${file}: every month`, () => compareMonths(tableOf(file, content, UNLOCK_COLUMNS)));
  if (!hasRow(file, content, 'month_since_TGE', 0)) return;
  yield caseResult(`${file}: launch float`, () => {
    const table = tableOf(file, content, UNLOCK_COLUMNS);
    const measure = new Measure(0);
    const row = numbersOf(table, 'month_since_TGE').indexOf(0);
    const expected = numbersOf(table, 'genesis_unlocked_total')[row] as number;
    measure.absolute('IO at launch', totalUnlocked(0), expected);
    return measure.result();
  });
}

const unlocked = ({ amountIo, thirdParty }: AllocationBucket, months: number) =>
  unlockedAt(toMicro(amountIo), thirdParty, months) / MICRO_PER_IO;

const totalUnlocked = (months: number) => buckets.reduce((sum, bucket) => sum + unlocked(bucket, months), 0);

function compareMonths(table: Table) {
  const measure = new Measure(PRINTED);
  const { sofar } = scheduleInIo();
  const months = numbersOf(table, 'month_since_TGE');
  months.forEach((month, row) => {
    if (Number.isInteger(month) && month >= 0) return;
    throw new CaseError(`${table.file}: month_since_TGE, row ${row + 1}: there is no month ${month}`);
  });
  const compare = (name: string, own: (months: number) => number) => {
    const expected = numbersOf(table, name);
    months.forEach((month, row) =>
      measure.absolute(`${name}, month_since_TGE ${month}`, own(month), expected[row] as number),
    );
  };
  // after its last month the schedule is flat
  const emitted = (month: number) => (month === 0 ? 0 : (sofar[Math.min(month, sofar.length) - 1] as number));
  for (const bucket of buckets) {
    compare(COLUMNS[bucket.key] ?? bucket.key, (month) => unlocked(bucket, month));
  }
  compare('genesis_unlocked_total', totalUnlocked);
  compare('emitted_rewards_cum', emitted);
  compare('circulating_if_no_burn_no_stake', (month) => totalUnlocked(month) + emitted(month));
  return measure.result();
}
