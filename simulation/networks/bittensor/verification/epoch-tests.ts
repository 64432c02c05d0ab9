import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult, type Comparison } from '../../shared/verification/case-result';
import {
  isGiven,
  fieldsOf,
  listField,
  numberField,
  recordField,
  recordsField,
  refuseUnknown,
  rowsField,
} from '../../shared/verification/fields';
import type { Fields } from '../../shared/verification/fields';
import { Measure } from '../../shared/verification/measure';
import { runEpoch } from '../yuma/epoch';
import { fixedArithmetic } from '../yuma/fixed-arithmetic';
import { createSubnet, resetBonds, setBonds, transposed, type YumaSubnet } from '../yuma/subnet';
import { createWorkspace, type YumaWorkspace } from '../yuma/workspace';
import { matrixOf, setWeights } from './sparse-rows';
import { readYumaParameters } from './yuma-parameters';

const MOST_UIDS = 1024;
const RAO = 1e9;
/** What the Rust tests allow, and the rounding of bonds they state with four digits. */
const STATED = 1e-3;

/** What a test and an epoch hold; notes come last. */
const KNOWN = ['test', 'params', 'stake', 'validators', 'rao_emission', 'bonds_reset', 'epochs'];
const NOTES = ['source', 'note', 'servers', 'tolerance'];
/** Outputs of every epoch. */
const NEEDED = ['consensus', 'incentive', 'dividends'];
const KNOWN_OF_EPOCH = [
  'epoch',
  'weights_u16',
  'bonds_in_u16',
  'out',
  'bonds_out_u16',
  'asserted_bonds',
  'documented_combined_emission',
  'max_abs_emission_diff',
  'asserted_dividends',
  'stated_bonds',
];

/** Tests of the chain's own suite, each an exact run over its epochs. */
export function* epochTests(file: string, document: Fields): Iterable<CaseResult> {
  refuseUnknown(document, ['tests', 'generated_by', 'checks', 'source', 'note']);
  for (const test of recordsField(document, 'tests')) {
    const name = test.values.test;
    yield caseResult(`${file} ${typeof name === 'string' ? name : test.file}`, () => compareTest(test));
  }
}

function compareTest(test: Fields): Comparison {
  refuseUnknown(test, [...KNOWN, ...NOTES]);
  const stake = listField(test, 'stake');
  const uids = stake.length;
  if (uids > MOST_UIDS) throw new CaseError(`${test.file}: more than ${MOST_UIDS} uids`);
  const named = recordField(test, 'params') ?? fieldsOf(test.file, {});
  if (numberField(named, 'n', uids) !== uids) {
    throw new CaseError(`${test.file}: n is not ${uids}, the number of stakes`);
  }
  const validators = numberField(test, 'validators', uids);
  const parameters = readYumaParameters(named, validators);
  const firstMiner = validators < uids ? validators : 0;
  const subnet = createSubnet(uids);
  subnet.stake.set(stake);
  subnet.permits.fill(1, 0, validators);
  const workspace = createWorkspace(uids);
  const reset = recordField(test, 'bonds_reset');
  const measure = new Measure(0);
  const epochs = recordsField(test, 'epochs');
  const first = epochs[0] ? numberField(epochs[0], 'epoch', 0) : 0;
  epochs.forEach((epoch, index) => {
    refuseUnknown(epoch, KNOWN_OF_EPOCH);
    const number = numberField(epoch, 'epoch', first + index);
    measure.absolute(`number of epoch ${first + index}`, first + index, number);
    if (reset && numberField(reset, 'epoch') === number) resetBonds(subnet, numberField(reset, 'uid'));
    setWeights(epoch, 'weights_u16', subnet, firstMiner);
    if (isGiven(epoch, 'bonds_in_u16')) setBonds(subnet, matrixOf(epoch, 'bonds_in_u16', uids, firstMiner));
    runEpoch(fixedArithmetic, parameters, subnet, workspace, numberField(test, 'rao_emission', RAO));
    compareEpoch(measure, epoch, `epoch ${number}`, subnet, workspace, firstMiner);
  });
  return measure.result();
}

function compareEpoch(
  measure: Measure,
  epoch: Fields,
  label: string,
  subnet: YumaSubnet,
  workspace: YumaWorkspace,
  firstMiner: number,
): void {
  const out = recordField(epoch, 'out');
  if (!out) throw new CaseError(`${epoch.file}: out is missing`);
  if (!isGiven(out, 'bonds_u16') && !isGiven(epoch, 'bonds_out_u16')) {
    throw new CaseError(`${epoch.file}: bonds_out_u16, or bonds_u16 of out, is missing`);
  }
  const results = resultsOf(workspace);
  const size = subnet.uids;
  const bonds = (fields: Fields, name: string) => {
    const expected = matrixOf(fields, name, size, firstMiner);
    measure.list(`${label} ${name}`, transposed(subnet.bonds, size), expected);
  };
  refuseUnknown(out, [...Object.keys(results), 'bonds_u16']);
  const missing = NEEDED.find((name) => !isGiven(out, name));
  if (missing !== undefined) throw new CaseError(`${epoch.file}: ${missing} of out is missing`);
  for (const [name, values] of Object.entries(results)) {
    if (isGiven(out, name)) measure.list(`${label} ${name}`, values, listField(out, name, size));
  }
  if (isGiven(out, 'bonds_u16')) bonds(out, 'bonds_u16');
  if (isGiven(epoch, 'bonds_out_u16')) bonds(epoch, 'bonds_out_u16');
  const asserted = recordField(epoch, 'asserted_bonds');
  for (const validator of Object.keys(asserted?.values ?? {})) {
    const start = Number(validator);
    if (!asserted) continue;
    const values = listField(asserted, validator);
    for (let i = 0; i < values.length; i++) {
      const at = start * size + i;
      measure.number(`${label} asserted_bonds[${i}][${start}]`, subnet.bonds[at], values[i] as number);
    }
  }
  if (isGiven(epoch, 'documented_combined_emission')) {
    const documented = listField(epoch, 'documented_combined_emission', size);
    const emission = workspace.combinedEmission;
    measure.list(`${label} documented emission`, emission, documented);
    const most = Math.max(...documented.map((rao, i) => Math.abs(rao - (emission[i] as number))));
    if (isGiven(epoch, 'max_abs_emission_diff')) {
      const name = 'max_abs_emission_diff';
      measure.absolute(`${label} ${name}`, most, numberField(epoch, name));
    }
  }
  if (isGiven(epoch, 'asserted_dividends')) {
    const asserted = listField(epoch, 'asserted_dividends', firstMiner > 0 ? firstMiner : size);
    measure.list(`${label} asserted dividends`, workspace.dividends, asserted, 0, STATED);
  }
  if (isGiven(epoch, 'stated_bonds')) compareStated(measure, epoch, label, subnet, firstMiner);
}

function compareStated(
  measure: Measure,
  epoch: Fields,
  label: string,
  subnet: YumaSubnet,
  firstMiner: number,
): void {
  const rows = rowsField(epoch, 'stated_bonds');
  const miners = subnet.uids - firstMiner;
  const validators = firstMiner > 0 ? firstMiner : subnet.uids;
  if (rows.length !== validators || rows.some((row) => row.length !== miners)) {
    throw new CaseError(`${epoch.file}: stated_bonds is not of ${validators} rows of ${miners}`);
  }
  rows.forEach((row, i) => {
    const shares = Array.from(
      row,
      (_, j) => (subnet.bonds[(firstMiner + j) * subnet.uids + i] as number) / 65_535,
    );
    measure.list(`${label} stated bonds of ${i}`, shares, row, 0, STATED);
  });
}

/** What the epoch computes, by the name a case has for it. */
function resultsOf(workspace: YumaWorkspace): Record<string, Float64Array> {
  const asU16 = (values: Float64Array) => values.map((value) => Math.floor(value * 65_535));
  return {
    active_stake: workspace.activeStake,
    consensus: workspace.consensus,
    validator_trust: workspace.validatorTrust,
    prerank: workspace.preranks,
    rank: workspace.ranks,
    trust: workspace.trust,
    incentive: workspace.incentive,
    incentive_u16: asU16(workspace.incentive),
    dividends: workspace.dividends,
    dividends_u16: asU16(workspace.dividends),
    server_emission: workspace.serverEmission,
    validator_emission: workspace.validatorEmission,
    combined_emission: workspace.combinedEmission,
  };
}
