import type { CaseResult, Verification } from '../../core';
import { failedCase } from '../shared/verification/case-result';
import { monthlyCases, officialCases, yearlyCases } from './verification/emission';
import { cohortCases, entryCases } from './verification/free-entry';
import { feeCases } from './verification/fees';
import { erlangCases, sharingCases } from './verification/queueing';
import { hourlyCases, readingCases } from './verification/readings';
import { constantCases, recordCases } from './verification/records';
import { bucketCases, unlockCases } from './verification/unlocks';

/** The tables that can be compared, by the name of their file, in any subset and any folder. */
const TABLES: Readonly<Record<string, (file: string, content: string) => Iterable<CaseResult>>> = {
  'emission_monthly_exact.csv': monthlyCases,
  'emission_yearly.csv': yearlyCases,
  'emission_hourly_checkpoints.csv': hourlyCases,
  'emission_readings.csv': readingCases,
  'check_official_first12.csv': officialCases,
  'check_real_blocks.csv': recordCases,
  'vesting_buckets.csv': bucketCases,
  'vesting_unlock_cumulative.csv': unlockCases,
  'fee_identity.csv': feeCases,
  'erlang_b.csv': erlangCases,
  'kaufman_roberts.csv': sharingCases,
  'constants.json': constantCases,
  'cohort_payback.csv': cohortCases,
  'zero_profit_and_mm1.csv': entryCases,
};

const KNOWN = Object.keys(TABLES).join(', ');

/**
 * Compares schedule, unlocks, fees, block records and queueing with the tables of a folder, known by name in capitals or not; a table of
 * another name fails, as does a folder without any, other files are left alone.
 */
export const verification: Verification = function* (folder) {
  let found = 0;
  for (const file of folder.files) {
    const name = file.split('/').at(-1) ?? '';
    const compare = TABLES[name.toLowerCase()];
    if (!compare && !/\.(csv|json)$/i.test(name)) continue;
    found += 1;
    if (!compare) {
      yield failedCase(file, `${file}: unknown table; known are ${KNOWN}`);
      continue;
    }
    let content: string;
    try {
      content = folder.read(file);
    } catch (error) {
      yield failedCase(file, error instanceof Error ? error.message : String(error));
      continue;
    }
    yield* compare(file, content);
  }
  if (found === 0) yield failedCase('folder', `no known table found; known are ${KNOWN}`);
};
