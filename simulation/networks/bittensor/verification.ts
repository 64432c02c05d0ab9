import type { CaseFolder, CaseResult, Verification } from '../../core';
import { failedCase } from '../shared/verification/case-result';
import { parseFields, type Fields } from '../shared/verification/fields';
import { poolCases } from './verification/amm';
import { chainChecks } from './verification/chain-check';
import { coinbaseCases } from './verification/coinbase';
import { epochTests } from './verification/epoch-tests';
import { halvingCases } from './verification/halving';
import { medianCases } from './verification/median';
import { uidCases } from './verification/n-uids';
import { checkShape, shapes, type Shape } from './verification/shapes';
import { registrationCases } from './verification/registration';
import { taoFlowCases } from './verification/tao-flow';
import { withLargeNumbers } from './verification/whole-numbers';
import { variantCases } from './verification/yuma-simulation';

/** Compares what one file holds; a file counts as of a kind when its name says so. */
interface CaseKind {
  readonly file: RegExp;
  /** Fields it may hold, where the comparison does not refuse others by itself. */
  readonly shape?: Shape;
  /** Whether it holds whole numbers that float64 does not. */
  readonly isLarge?: boolean;
  readonly compare: (file: string, document: Fields, folder: CaseFolder) => Iterable<CaseResult>;
}

const named = (start: string) => new RegExp(`(^|/)${start}[^/]*\\.json$`);

const kinds: readonly CaseKind[] = [
  { file: named('epoch_tests'), compare: epochTests },
  { file: named('n\\d+_'), compare: uidCases },
  { file: named('halving'), shape: shapes.halving, isLarge: true, compare: halvingCases },
  { file: named('weighted_median'), shape: shapes.median, compare: medianCases },
  { file: named('amm_balancer'), shape: shapes.amm, compare: poolCases },
  { file: named('coinbase'), shape: shapes.coinbase, compare: coinbaseCases },
  { file: named('taoflow'), shape: shapes.taoflow, compare: taoFlowCases },
  { file: named('registration'), shape: shapes.registration, compare: registrationCases },
  { file: named('chain_check_'), shape: shapes.chain, compare: chainChecks },
  { file: named('yuma-simulation__'), compare: variantCases },
];

/** Timings and lists of files, which hold nothing to compare. */
const ASIDE = /(^|\/)(timing_[^/]*|[^/]*__(index|inputs)__[^/]*)\.json$/;

/**
 * Runs every reference case of a folder laid out like `subtensor/*.json`, `yuma-simulation/*.json` and
 * `chain_check_*.json`, any subset of them. A JSON file of no known kind, and one that cannot be read, is a failed
 * case; other files are left alone.
 */
export const verification: Verification = function* (folder) {
  for (const file of folder.files) {
    if (ASIDE.test(file)) continue;
    if (file.endsWith('.json')) yield* resultsOf(folder, file);
    else if (/\.json$/i.test(file)) yield failedCase(file, 'a name must end in .json, in small letters');
  }
};

function* resultsOf(folder: CaseFolder, file: string): Iterable<CaseResult> {
  const kind = kinds.find((each) => each.file.test(file));
  if (!kind) {
    yield failedCase(file, 'no reference cases of a known kind');
    return;
  }
  let found = 0;
  try {
    const text = folder.read(file);
    const document = parseFields(file, kind.isLarge === true ? withLargeNumbers(text) : text);
    if (kind.shape) checkShape(document, kind.shape);
    for (const result of kind.compare(file, document, folder)) {
      found += 1;
      yield result;
    }
    if (found === 0) yield failedCase(file, 'holds no cases');
  } catch (error) {
    yield failedCase(file, error instanceof Error ? error.message : String(error));
  }
}
