import type { CaseFolder, CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult, type Comparison } from '../../shared/verification/case-result';
import {
  fieldsOf,
  flagField,
  isGiven,
  listField,
  numberField,
  parseFields,
  recordField,
  recordsField,
  refuseUnknown,
  rowsField,
} from '../../shared/verification/fields';
import type { Fields } from '../../shared/verification/fields';
import { Measure } from '../../shared/verification/measure';
import {
  defaultVariantSettings,
  yumaVersions,
  type VariantSettings,
  type YumaVersion,
} from '../yuma/variants/settings';
import type { YumaModel } from '../yuma/variants/model';
import { createVariant } from '../yuma/variants/variant';

const TOLERANCE = 1e-9;
/** What a case and an epoch of it hold; the first names of a case are notes. */
const KNOWN = [
  'case',
  'name',
  'servers',
  'base_validator',
  'validators',
  'num_epochs',
  'reset_bonds',
  'reset_bonds_index',
  'reset_bonds_epoch',
  'overrides',
  'weights_epochs',
  'stakes_epochs',
  'dividends_per_1000_tao',
  'total_dividends',
  'relative_dividends',
  'epochs',
];
const KNOWN_OF_EPOCH = [
  'consensus',
  'clipped',
  'rank',
  'incentive',
  'server_trust',
  'validator_trust',
  'bonds',
  'dividends_normalized',
];
const INPUTS = /__inputs__[^/]*\.json$/;

/** Cases of one version of yuma-simulation, with the inputs that stand in the file beside it. */
export function* variantCases(file: string, document: Fields, folder: CaseFolder): Iterable<CaseResult> {
  const source = recordField(document, 'source') ?? document;
  const version = yumaVersions.find((name) => name === source.values.field);
  if (!version) throw new CaseError(`${file}: "${String(source.values.field)}" is no known version of Yuma`);
  const settings = readSettings(source);
  const inputs = inputsBeside(folder, file);
  for (const expected of recordsField(document, 'cases')) {
    const name = String(expected.values.case);
    yield caseResult(`${file} ${name}`, () => {
      const given = isGiven(expected, 'weights_epochs') ? expected : inputs.get(name);
      if (!given) throw new CaseError(`no inputs of ${name}`);
      return compareCase(version, settings, given, expected, source);
    });
  }
}

function inputsBeside(folder: CaseFolder, file: string): ReadonlyMap<string, Fields> {
  const place = file.slice(0, file.lastIndexOf('/') + 1);
  const found = folder.files.filter((name) => name.startsWith(place) && INPUTS.test(name));
  const cases = found.flatMap((name) => recordsField(parseFields(name, folder.read(name)), 'cases'));
  return new Map(cases.map((fields) => [String(fields.values.case), fields]));
}

function readSettings(source: Fields): VariantSettings {
  const usual = defaultVariantSettings;
  const common = recordField(source, 'simulation_hyperparameters') ?? fieldsOf(source.file, {});
  const own = recordField(source, 'yuma_params') ?? fieldsOf(source.file, {});
  const mode = common.values.liquid_alpha_consensus_mode;
  const penalty = numberField(common, 'bond_penalty', usual.bondPenalty);
  return {
    kappa: numberField(common, 'kappa', usual.kappa),
    bondPenalty: numberField(source, 'bond_penalty', penalty),
    bondMovingAverage: numberField(own, 'bond_moving_avg', usual.bondMovingAverage),
    liquidAlpha: flagField(own, 'liquid_alpha'),
    alphaLow: numberField(own, 'alpha_low', usual.alphaLow),
    alphaHigh: numberField(own, 'alpha_high', usual.alphaHigh),
    alphaSigmoidSteepness: numberField(own, 'alpha_sigmoid_steepness', usual.alphaSigmoidSteepness),
    liquidConsensus: mode === 'CURRENT' || mode === 'PREVIOUS' ? mode : 'MIXED',
    decayRate: numberField(own, 'decay_rate', usual.decayRate),
    capacityAlpha: numberField(own, 'capacity_alpha', usual.capacityAlpha),
    winnerTakesAll: flagField(own, 'winner_takes_all'),
  };
}

function compareCase(
  version: YumaVersion,
  usual: VariantSettings,
  given: Fields,
  expected: Fields,
  source: Fields,
): Comparison {
  refuseUnknown(expected, KNOWN);
  if (given !== expected) refuseUnknown(given, KNOWN);
  const overrides = recordField(expected, 'overrides') ?? fieldsOf(expected.file, {});
  const winnerTakesAll = usual.winnerTakesAll || flagField(overrides, 'winner_takes_all');
  const stakes = rowsField(given, 'stakes_epochs');
  const weights = given.values.weights_epochs;
  const epochs = recordsField(expected, 'epochs');
  requireEpochs(given, expected, stakes.length, epochs.length);
  const names = namesOf(given, expected, stakes[0]?.length ?? 0);
  const dividends = new Float64Array(names.length);
  const reset = flagField(expected, 'reset_bonds') ? numberField(expected, 'reset_bonds_epoch') : -1;
  const measure = new Measure(TOLERANCE);
  let model: YumaModel | undefined;
  stakes.forEach((stake, epoch) => {
    const here = fieldsOf(`${given.file}: weights_epochs`, {
      [epoch]: Array.isArray(weights) ? weights[epoch] : undefined,
    });
    const rows = rowsField(here, String(epoch));
    const miners = rows[0]?.length ?? 0;
    if (rows.length !== stake.length || rows.some((row) => row.length !== miners)) {
      throw new CaseError(`${here.file}[${epoch}] is not of one row a validator`);
    }
    model ??= createVariant(version, { ...usual, winnerTakesAll }, stake.length, miners);
    if (model.validators !== stake.length || model.miners !== miners) {
      throw new CaseError(`${here.file}[${epoch}]: validators or miners change`);
    }
    if (epoch === reset) model.resetBonds(numberField(expected, 'reset_bonds_index'));
    model.run(Float64Array.from(rows.flatMap((row) => [...row])), stake);
    const results = epochs[epoch];
    if (results) compareEpoch(measure, results, model, `epoch ${epoch}`);
    compareSeries(
      measure,
      expected,
      { source, names, epochs: stakes.length, dividends },
      model,
      stake,
      epoch,
    );
  });
  compareTotals(measure, expected, names, dividends);
  return measure.result();
}

/** Epochs of inputs, outputs and the number stated must be the same. */
function requireEpochs(given: Fields, expected: Fields, stakes: number, epochs: number): void {
  const weights = given.values.weights_epochs;
  const counts = [
    Array.isArray(weights) ? weights.length : 0,
    numberField(given, 'num_epochs', stakes),
    numberField(expected, 'num_epochs', stakes),
    epochs,
  ];
  if (counts.every((count) => count === stakes)) return;
  throw new CaseError(
    `${expected.file}: stakes of ${stakes} epochs, weights, num_epochs and results of ${counts.join(', ')}`,
  );
}

/** Names of the validators in their order, because those of an object may stand in any. */
function namesOf(given: Fields, expected: Fields, validators: number): readonly string[] {
  const list = expected.values.validators ?? given.values.validators;
  const names = Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
  if (list !== undefined && (names.length !== validators || new Set(names).size !== validators)) {
    throw new CaseError(`${expected.file}: validators is no list of ${validators} different names`);
  }
  return names;
}

/** An object of one entry a validator. Throws CaseError where a name is missing or unknown. */
function byValidator(expected: Fields, name: string, names: readonly string[]): Fields | undefined {
  const fields = recordField(expected, name);
  if (!fields) return undefined;
  if (names.length === 0) throw new CaseError(`${expected.file}: ${name} needs the list of validators`);
  refuseUnknown(fields, names);
  return fields;
}

function compareTotals(
  measure: Measure,
  expected: Fields,
  names: readonly string[],
  dividends: Float64Array,
): void {
  const totals = byValidator(expected, 'total_dividends', names);
  if (!totals) return;
  names.forEach((validator, i) => {
    measure.number(`total_dividends of ${validator}`, dividends[i], numberField(totals, validator));
  });
}

function compareEpoch(
  measure: Measure,
  expected: Fields,
  { outcome, miners }: YumaModel,
  label: string,
): void {
  refuseUnknown(expected, KNOWN_OF_EPOCH);
  const vectors = [
    ['consensus', outcome.consensus],
    ['rank', outcome.ranks],
    ['incentive', outcome.incentive],
    ['server_trust', outcome.trust],
    ['validator_trust', outcome.validatorTrust],
    ['dividends_normalized', outcome.dividends],
  ] as const;
  for (const [name, values] of vectors) {
    if (!isGiven(expected, name)) continue;
    const list = listField(expected, name, values.length);
    list.forEach((value, i) => {
      measure.number(`${label} ${name}[${i}]`, values[i], value);
    });
  }
  for (const [name, values] of [
    ['clipped', outcome.clipped],
    ['bonds', outcome.bonds],
  ] as const) {
    if (!isGiven(expected, name)) continue;
    const rows = rowsField(expected, name);
    if (rows.length * miners !== values.length || rows.some((row) => row.length !== miners)) {
      throw new CaseError(`${expected.file}: ${name} is not of one row a validator`);
    }
    rows.forEach((row, i) => {
      row.forEach((value, j) => {
        measure.number(`${label} ${name}[${i}][${j}]`, values[i * miners + j], value);
      });
    });
  }
}

/** What the series of a case share. */
interface Series {
  readonly source: Fields;
  readonly names: readonly string[];
  readonly epochs: number;
  /** Dividends per 1,000 TAO up to the epoch, by validator. */
  readonly dividends: Float64Array;
}

/** Dividends per 1,000 TAO of stake and over the share of stake, one series a validator. */
function compareSeries(
  measure: Measure,
  expected: Fields,
  { source, names, epochs, dividends }: Series,
  { outcome }: YumaModel,
  stake: Float64Array,
  epoch: number,
): void {
  const common = recordField(source, 'simulation_hyperparameters') ?? fieldsOf(source.file, {});
  const emission =
    numberField(common, 'total_epoch_emission', 100) * numberField(common, 'validator_emission_ratio', 0.41);
  const thousands = numberField(common, 'total_subnet_stake', 1e6) / 1000;
  const total = stake.reduce((sum, value) => sum + value, 0);
  const series = (name: string, valueOf: (i: number) => number) => {
    const fields = byValidator(expected, name, names);
    if (!fields) return;
    names.forEach((validator, i) => {
      const value = listField(fields, validator, epochs)[epoch] as number;
      measure.number(`epoch ${epoch} ${name} of ${validator}`, valueOf(i), value);
    });
  };
  const perThousand = (i: number) => {
    const units = (stake[i] ?? 0) * thousands;
    return units > 1e-6 ? (emission * (outcome.dividends[i] ?? 0)) / units : 0;
  };
  for (let i = 0; i < dividends.length; i++) dividends[i] = (dividends[i] as number) + perThousand(i);
  series('dividends_per_1000_tao', perThousand);
  series('relative_dividends', (i) => (outcome.dividends[i] ?? 0) - (stake[i] ?? 0) / total);
}
