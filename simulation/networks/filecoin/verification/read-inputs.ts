import { formatDate, type CaseFolder } from '../../../core';
import type { MechafilInputs } from '../mechafil/inputs';
import { CaseError } from '../../shared/verification/case-error';
import {
  dateField,
  fieldsOf,
  flagField,
  isGiven,
  numberField,
  parseFields,
  refuseUnknown,
  seriesField,
  wholeField,
} from '../../shared/verification/fields';
import type { Fields } from '../../shared/verification/fields';
import { readBase } from './read-base';
import { finiteNumbersOf, parseTable, type Table } from '../../shared/verification/table';

/** What a scenario may say; the first two are for its readers. */
const SCENARIO_FIELDS = [
  'name',
  'note',
  'start_date',
  'current_date',
  'forecast_length',
  'sector_duration',
  'lock_target',
  'burn_boost',
  'locked_reward_zero',
  'fil_plus_m',
  'qa_renew_relative_multiplier',
  'use_available_supply',
  'base_inputs',
  'output_rows',
];
const INPUT_COLUMNS = [
  'forecast_day',
  'rb_onboard_power_pib',
  'renewal_rate',
  'fil_plus_rate',
  'fil_plus_m',
  'qa_renew_relative_multiplier',
  'lock_target',
];

/** The relative tolerance of the comparison itself. */
const ROUNDING = 1e-9;
/** A century; beyond it a case is taken for a mistake rather than computed. */
const MOST_DAYS = 36_500;

/** Reads NAME.scenario.json; `output_rows` of it says of how many days the outputs have a row, where it is not all. Throws CaseError. */
export function readScenario(folder: CaseFolder, name: string): Fields {
  const scenario = parseFields(`${name}.scenario.json`, folder.read(`${name}.scenario.json`));
  refuseUnknown(scenario, SCENARIO_FIELDS);
  return scenario;
}

/** Reads NAME.inputs.csv and the base data that the scenario names. Throws CaseError. */
export function readInputs(folder: CaseFolder, name: string, scenario: Fields): MechafilInputs {
  const inputs = parseTable(`${name}.inputs.csv`, folder.read(`${name}.inputs.csv`));
  const startDay = dateField(scenario, 'start_date');
  const currentDay = dateField(scenario, 'current_date');
  const historyDays = currentDay - startDay;
  const steps = wholeField(scenario, 'forecast_length', 1, MOST_DAYS);
  if (historyDays < 0 || historyDays > MOST_DAYS) {
    const relation = historyDays < 0 ? 'before' : `more than ${MOST_DAYS} days after`;
    const [current, start] = [formatDate(currentDay), formatDate(startDay)];
    throw new CaseError(`${scenario.file}: current_date ${current} is ${relation} start_date ${start}`);
  }
  checkColumns(inputs);
  if (inputs.rows.length !== steps) {
    throw new CaseError(`${inputs.file} has ${inputs.rows.length} rows, forecast_length is ${steps}`);
  }
  return {
    base: readBase(baseFields(folder, name, scenario), historyDays),
    startDay,
    historyDays,
    onboardedRawPib: column(inputs, 'rb_onboard_power_pib'),
    renewalRate: column(inputs, 'renewal_rate'),
    filPlusShare: column(inputs, 'fil_plus_rate'),
    filPlusMultiplier: series(inputs, scenario, 'fil_plus_m', 10),
    qaRenewMultiplier: series(inputs, scenario, 'qa_renew_relative_multiplier', 1),
    lockTarget: series(inputs, scenario, 'lock_target', 0.3),
    sectorDurationDays: wholeField(scenario, 'sector_duration', 1, MOST_DAYS),
    burnBoost: numberField(scenario, 'burn_boost', 1),
    lockedRewardAtStartFil: lockedReward(scenario),
    useAvailableSupply: flagField(scenario, 'use_available_supply'),
  };
}

function checkColumns(inputs: Table): void {
  const unknown = inputs.names.filter((name) => !INPUT_COLUMNS.includes(name));
  if (unknown.length > 0) {
    const known = INPUT_COLUMNS.join(', ');
    throw new CaseError(`${inputs.file}: unknown columns: ${unknown.join(', ')}; known are ${known}`);
  }
  if (!inputs.names.includes('forecast_day')) return;
  const misplaced = finiteNumbersOf(inputs, 'forecast_day').findIndex((day, row) => day !== row);
  if (misplaced < 0) return;
  throw new CaseError(`${inputs.file}: row ${misplaced + 1} is not forecast day ${misplaced}`);
}

/** The base data: an object inside the scenario, a file beside it, or NAME.base.json. */
function baseFields(folder: CaseFolder, name: string, scenario: Fields): Fields {
  const named = scenario.values.base_inputs ?? `${name.split('/').at(-1) ?? name}.base.json`;
  if (typeof named !== 'string') return fieldsOf(`${scenario.file}, base_inputs`, named);
  const beside = name.split('/').slice(0, -1).concat(named).join('/');
  return parseFields(beside, readBeside(folder, beside, scenario.file));
}

function readBeside(folder: CaseFolder, file: string, namedBy: string): string {
  try {
    return folder.read(file);
  } catch {
    throw new CaseError(`${file}, the base data of ${namedBy}, is not there or cannot be read`);
  }
}

/**
 * A daily input: a column of the inputs where there is one, else the scenario's number or list. Where both are there they
 * have to say the same but for rounding, because one of them would be left out in silence; a column that changes from
 * day to day may stand beside the number it starts from or replaces.
 */
function series(inputs: Table, scenario: Fields, name: string, fallback: number): Float64Array {
  const days = inputs.rows.length;
  if (!inputs.names.includes(name)) return seriesField(scenario, name, days, fallback);
  const daily = column(inputs, name);
  if (!isGiven(scenario, name)) return daily;
  const named = seriesField(scenario, name, days);
  const varies = daily.some((value) => !alike(value, daily[0] ?? value));
  if (varies && !Array.isArray(scenario.values[name])) return daily;
  const differs = daily.findIndex((value, row) => !alike(value, named[row] ?? Number.NaN));
  if (differs < 0) return daily;
  throw new CaseError(
    `${scenario.file}: ${name} is ${named[differs]}, but ${inputs.file} says ${daily[differs]} on forecast day ${differs}`,
  );
}

/** Equal but for the rounding of tables, which are written with 12 digits. */
function alike(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

function column(inputs: Table, name: string): Float64Array {
  return Float64Array.from(finiteNumbersOf(inputs, name));
}

function lockedReward(scenario: Fields): number | null {
  return (scenario.values.locked_reward_zero ?? null) === null
    ? null
    : numberField(scenario, 'locked_reward_zero');
}
