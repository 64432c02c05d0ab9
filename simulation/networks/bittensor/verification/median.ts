import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult } from '../../shared/verification/case-result';
import {
  isGiven,
  listField,
  numberField,
  recordsField,
  rowsField,
  type Fields,
} from '../../shared/verification/fields';
import { Measure } from '../../shared/verification/measure';
import type { Arithmetic } from '../yuma/arithmetic';
import { consensusOf, createMedianStake, prepareMedianStake } from '../yuma/consensus';
import { fixedArithmetic } from '../yuma/fixed-arithmetic';
import { floatArithmetic } from '../yuma/float-arithmetic';
import { createMedianScratch, weightedMedian } from '../yuma/weighted-median';

/** Half a unit of float32, in which the Rust tests write their numbers. */
const FLOAT32 = 6e-8;
/** Of what a port computed in float64, or wrote as such. */
const FLOAT64 = 1e-12;
const BITS = 4_294_967_296;

/** The values as I32F32 made from float32, as the Rust tests make them. */
const asFixed = (values: Float64Array) => values.map((value) => Math.floor(Math.fround(value) * BITS) / BITS);

/** Weighted medians of one list, and by columns; in float64 and in fixed point. */
export function* medianCases(file: string, document: Fields): Iterable<CaseResult> {
  yield caseResult(file, () => {
    const measure = new Measure(FLOAT32);
    recordsField(document, 'vectors').forEach((vector, index) => {
      const { stake, score, majority } = readVector(vector);
      const label = `vector ${index}`;
      const expected = numberField(vector, 'expected');
      const float = medianOf(stake, score, majority);
      const fixed = medianOf(asFixed(stake), asFixed(score), asFixed(Float64Array.of(majority))[0] ?? 0);
      measure.absolute(`${label} float64 as asserted`, float, expected);
      measure.absolute(`${label} fixed as asserted`, fixed, expected);
      if (isGiven(vector, 'port_float64')) {
        measure.absolute(`${label} float64`, float, numberField(vector, 'port_float64'), FLOAT64);
      }
      if (isGiven(vector, 'port_fixed')) {
        measure.absolute(`${label} fixed`, fixed, numberField(vector, 'port_fixed'), FLOAT64);
      }
    });
    recordsField(document, 'columns').forEach((vector, index) =>
      compareColumns(measure, vector, `columns ${index}`),
    );
    return measure.result();
  });
}

function readVector(vector: Fields) {
  const stake = listField(vector, 'stake');
  return {
    stake,
    score: listField(vector, 'score', stake.length),
    majority: numberField(vector, 'majority'),
  };
}

function medianOf(stake: Float64Array, score: Float64Array, majority: number): number {
  const scratch = createMedianScratch(stake.length);
  scratch[0].scores.set(score);
  scratch[0].stake.set(stake);
  const total = stake.reduce((sum, value) => sum + value, 0);
  return weightedMedian(scratch, stake.length, total - majority, 0, total);
}

function compareColumns(measure: Measure, vector: Fields, label: string): void {
  const stake = listField(vector, 'stake');
  const rows = rowsField(vector, 'weights');
  if (rows.length !== stake.length)
    throw new CaseError(`${vector.file}: weights are not of ${stake.length} rows`);
  const majority = numberField(vector, 'majority');
  const modes: readonly [string, Arithmetic, (values: Float64Array) => Float64Array][] = [
    ['float64', floatArithmetic, (values) => values],
    ['fixed', fixedArithmetic, asFixed],
  ];
  for (const [mode, arithmetic, convert] of modes) {
    const prepared = createMedianStake(stake.length);
    prepareMedianStake(arithmetic, convert(stake), stake.length, prepared);
    const kappa = convert(Float64Array.of(majority))[0] ?? 0;
    const asserted = listField(vector, 'expected', rows[0]?.length);
    const ported =
      mode === 'float64' && isGiven(vector, 'port_float64')
        ? listField(vector, 'port_float64', asserted.length)
        : undefined;
    asserted.forEach((expected, j) => {
      const column = convert(Float64Array.from(rows, (row) => row[j] ?? 0));
      const most = Math.max(...column);
      const median = most > 0 ? consensusOf(column, 0, most, kappa, prepared) : 0;
      measure.absolute(`${label}[${j}] ${mode}`, median, expected);
      if (ported) measure.absolute(`${label}[${j}] port`, median, ported[j] ?? Number.NaN, FLOAT64);
    });
  }
}
