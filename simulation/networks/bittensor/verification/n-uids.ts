import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult, type Comparison } from '../../shared/verification/case-result';
import {
  fieldsOf,
  listField,
  numberField,
  recordField,
  recordsField,
  refuseUnknown,
  rowsField,
  wholeField,
} from '../../shared/verification/fields';
import type { Fields } from '../../shared/verification/fields';
import { Measure } from '../../shared/verification/measure';
import type { Arithmetic } from '../yuma/arithmetic';
import { runEpoch } from '../yuma/epoch';
import { fixedArithmetic } from '../yuma/fixed-arithmetic';
import { floatArithmetic } from '../yuma/float-arithmetic';
import { clearWeights, createSubnet, setWeight, transposed, type YumaSubnet } from '../yuma/subnet';
import { createWorkspace } from '../yuma/workspace';
import { readYumaParameters } from './yuma-parameters';

const WEIGHTS = 'weights_u16_validator_by_miner_per_epoch';
/** What a file holds; the last five are notes. */
const KNOWN = [
  'params',
  'stake_raw',
  WEIGHTS,
  'epochs',
  'final_bonds_u16',
  'source',
  'generated_by',
  'note',
  'float64_max_abs_diff',
  'port_seconds_per_epoch',
];
const KNOWN_OF_EPOCH = [
  'epoch',
  'consensus',
  'incentive',
  'dividends',
  'validator_trust',
  'server_emission',
  'validator_emission',
];
const RAO = 1e9;
/** Shares are written with twelve digits. */
const WRITTEN = 2e-12;
const FLOAT = 2e-5;

/** A subnet whose first uids validate the others, once in each mode: exact integers, and float64. */
export function* uidCases(file: string, document: Fields): Iterable<CaseResult> {
  yield caseResult(`${file} exact`, () => compareRun(document, fixedArithmetic));
  yield caseResult(`${file} float`, () => compareRun(document, floatArithmetic));
}

function compareRun(document: Fields, arithmetic: Arithmetic): Comparison {
  refuseUnknown(document, KNOWN);
  const named = recordField(document, 'params') ?? fieldsOf(document.file, {});
  const stake = listField(document, 'stake_raw');
  const uids = wholeField(named, 'n', 1, 1024);
  const validators = wholeField(named, 'validators', 1, uids);
  if (stake.length !== uids) throw new CaseError(`${document.file}: stake_raw is not of ${uids} uids`);
  const parameters = readYumaParameters(named, validators);
  const isExact = arithmetic === fixedArithmetic;
  const subnet = createSubnet(uids);
  subnet.stake.set(stake);
  subnet.permits.fill(1, 0, validators);
  const workspace = createWorkspace(uids);
  const measure = new Measure(isExact ? WRITTEN : FLOAT);
  const weights = document.values[WEIGHTS];
  const epochs = recordsField(document, 'epochs');
  const miners = uids - validators;
  if (!Array.isArray(weights) || weights.length !== epochs.length || epochs.length === 0) {
    throw new CaseError(`${document.file}: ${WEIGHTS} and epochs are not of one number of epochs`);
  }
  const rao = numberField(named, 'rao_emission', RAO);
  epochs.forEach((epoch, index) => {
    refuseUnknown(epoch, KNOWN_OF_EPOCH);
    const rows = weights[index] as unknown;
    const given = fieldsOf(`${document.file}: ${WEIGHTS}`, { [index]: rows });
    setRows(subnet, rowsOf(given, String(index), validators, miners), validators);
    runEpoch(arithmetic, parameters, subnet, workspace, rao);
    const compare = (name: string, values: Float64Array, from: number) => {
      const expected = listField(epoch, name, from > 0 ? miners : validators);
      measure.list(`epoch ${index} ${name}`, values, expected, from);
    };
    compare('consensus', workspace.consensus, validators);
    compare('incentive', workspace.incentive, validators);
    compare('dividends', workspace.dividends, 0);
    compare('validator_trust', workspace.validatorTrust, 0);
    const emissions = [
      ['server_emission', workspace.serverEmission, validators],
      ['validator_emission', workspace.validatorEmission, 0],
    ] as const;
    for (const [name, values, from] of emissions) {
      const expected = listField(epoch, name, from > 0 ? miners : validators);
      if (isExact) measure.list(`epoch ${index} ${name}`, values, expected, from, 0);
      else
        measure.list(
          `epoch ${index} ${name} / emission`,
          values.map((x) => x / rao),
          expected.map((x) => x / rao),
          from,
        );
    }
  });
  const finalBonds = rowsOf(document, 'final_bonds_u16', validators, miners);
  if (isExact) {
    const bonds = transposed(subnet.bonds, uids);
    finalBonds.forEach((row, i) => {
      measure.list(`final bonds of ${i}`, bonds, row, i * uids + validators, 0);
    });
  }
  return measure.result();
}

/** A matrix of one row a validator and one column a miner; throws CaseError for any other. */
function rowsOf(fields: Fields, name: string, validators: number, miners: number): Float64Array[] {
  const rows = rowsField(fields, name);
  if (rows.length === validators && rows.every((row) => row.length === miners)) return rows;
  throw new CaseError(`${fields.file}: ${name} is not of ${validators} rows of ${miners}`);
}

function setRows(subnet: YumaSubnet, rows: readonly Float64Array[], validators: number): void {
  rows.forEach((row, validator) => {
    clearWeights(subnet, validator);
    row.forEach((weight, miner) => {
      setWeight(subnet, validator, validators + miner, weight);
    });
  });
}
