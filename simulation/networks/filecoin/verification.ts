import type { CaseFolder, Verification } from '../../core';
import { CaseError } from '../shared/verification/case-error';
import { caseResult, type Comparison } from '../shared/verification/case-result';
import { runMechafil } from './mechafil/run';
import { compareOutputs } from './verification/compare';
import { compareGoldenRewards } from './verification/golden-rewards';
import { readInputs, readScenario } from './verification/read-inputs';
import { isGiven, wholeField } from '../shared/verification/fields';
import { parseTable } from '../shared/verification/table';

const CASE_FILE = /\.(scenario\.json|inputs\.csv|outputs\.csv)$/;
const GOLDEN_FILE = /(^|\/)G_[^/]*\.csv$/;
const isGoldenFile = (file: string) => GOLDEN_FILE.test(file) && !CASE_FILE.test(file);

/**
 * Runs every mechaFIL case (NAME.scenario.json + NAME.inputs.csv + NAME.outputs.csv + base data) and every golden
 * table of the reward actor (G_….csv) of a folder, in alphabetical order; other files are left alone. The tables of a
 * case whose name begins with G_ are that case's.
 */
export const verification: Verification = function* (folder) {
  for (const file of folder.files.filter(isGoldenFile)) {
    yield caseResult(file, () => compareGoldenRewards(parseTable(file, folder.read(file))));
  }
  const cases = folder.files
    .filter((file) => CASE_FILE.test(file))
    .map((file) => file.replace(CASE_FILE, ''));
  for (const name of new Set(cases)) yield caseResult(name, () => compareCase(folder, name));
};

function compareCase(folder: CaseFolder, name: string): Comparison {
  for (const part of ['scenario.json', 'inputs.csv', 'outputs.csv']) {
    if (!folder.files.includes(`${name}.${part}`)) throw new CaseError(`${name}.${part} is missing`);
  }
  const scenario = readScenario(folder, name);
  const inputs = readInputs(folder, name, scenario);
  const outputs = parseTable(`${name}.outputs.csv`, folder.read(`${name}.outputs.csv`));
  const run = runMechafil(inputs);
  const days = run.gamma.length;
  const rows = isGiven(scenario, 'output_rows') ? wholeField(scenario, 'output_rows', 2, days) : days;
  return compareOutputs(run, inputs.startDay, outputs, rows);
}
