import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseFolder } from '../../core';
import { verification } from './verification';

const FOLDER = path.join(import.meta.dirname, 'data/reference-cases');
const texts = new Map(
  readdirSync(FOLDER).map((file) => [file, readFileSync(path.join(FOLDER, file), 'utf8')]),
);

/** The reference cases with some files replaced, or removed where the text is null. */
function folderWith(changed: Record<string, string | null> = {}): CaseFolder {
  const all = new Map(texts);
  for (const [file, content] of Object.entries(changed)) {
    if (content === null) all.delete(file);
    else all.set(file, content);
  }
  const read = (file: string) => {
    const content = all.get(file);
    if (content === undefined) throw new Error(`${file}: no such file`);
    return content;
  };
  return { files: [...all.keys()].sort(), read };
}

const resultOf = (name: string, changed: Record<string, string | null>) => {
  const result = [...verification(folderWith(changed))].find((each) => each.name === name);
  if (!result) throw new Error(`no case ${name}`);
  return result;
};

const S6 = 'S6_synthetic_crossing';
const s6 = (part: string) => texts.get(`${S6}.${part}`) ?? '';

/** The outputs of S6 with one cell changed. */
function outputsWith(column: string, line: number, change: (cell: string) => string): string {
  const lines = s6('outputs.csv')
    .split('\n')
    .map((row) => row.split(','));
  const at = (lines[0] ?? []).indexOf(column);
  const row = lines[line] ?? [];
  row[at] = change(row[at] ?? '');
  return lines.map((cells) => cells.join(',')).join('\n');
}

/** A table with one more column of ones. */
const withColumn = (table: string, name: string) =>
  table
    .trim()
    .split('\n')
    .map((line, index) => `${line},${index === 0 ? name : '1'}`)
    .join('\n');

/** The outputs of S6 without some of their lines. */
const outputsWithout = (...lines: number[]) =>
  s6('outputs.csv')
    .split('\n')
    .filter((_, line) => !lines.includes(line))
    .join('\n');

/** The outputs of S6 with these columns alone. */
function outputsOf(...columns: string[]): string {
  const lines = s6('outputs.csv')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const kept = columns.map((column) => (lines[0] ?? []).indexOf(column));
  return lines.map((line) => kept.map((at) => line[at]).join(',')).join('\n');
}

/** The base data of S6 with each history changed. */
const baseWith = (change: (history: number[]) => number[]) => {
  const base = JSON.parse(s6('base.json')) as Record<string, number | number[]>;
  const changed = Object.entries(base).map(([name, value]) => [
    name,
    Array.isArray(value) && name.startsWith('historical_') ? change(value) : value,
  ]);
  return JSON.stringify(Object.fromEntries(changed));
};

const scenarioWith = (changed: Record<string, unknown>) =>
  JSON.stringify({ ...(JSON.parse(s6('scenario.json')) as object), ...changed });

describe('verification', () => {
  it('passes every reference case', () => {
    const results = [...verification(folderWith())];
    expect(results.map(({ name }) => name)).toEqual([
      'G_TestBaselineReward.csv',
      'G_TestSimpleReward.csv',
      'S1_status_quo',
      'S6_synthetic_crossing',
    ]);
    for (const { name, passed, problem, error } of results) {
      expect(problem, name).toBeUndefined();
      expect(passed, name).toBe(true);
      expect(error, name).toBeLessThan(1e-10);
    }
    expect(results.at(-1)).toMatchObject({ compared: 32, rows: 43 });
  });

  it.each([
    ['circ_supply', 1.0000001],
    ['network_time', 1.00000001],
    ['day_network_reward', 1.0000001],
    ['gamma', 0.99999],
    ['1y_sector_roi', 1.0001],
  ])('fails when %s is off by a factor of %d on one day', (column, factor) => {
    const changed = outputsWith(column, 5, (cell) => String(Number(cell) * factor));
    const result = resultOf(S6, { [`${S6}.outputs.csv`]: changed });
    expect(result.passed).toBe(false);
    expect(result.worst).toMatch(new RegExp(`^${column} on 2026-02-20: expected .+, got \\d`));
    expect(Math.abs(result.error / Math.abs(1 / factor - 1) - 1)).toBeLessThan(1e-3);
  });

  it.each([
    [
      'lock_target',
      0.4,
      'lock_target is 0.4, but S6_synthetic_crossing.inputs.csv says 0.3 on forecast day 0',
    ],
    ['lock_target', Array.from({ length: 1000 }, (_, day) => (day < 7 ? 0.3 : 0.2)), 'on forecast day 7'],
    ['fil_plus_m', 9, 'fil_plus_m is 9, but S6_synthetic_crossing.inputs.csv says 1 on'],
    ['qa_renew_relative_multiplier', 2, 'multiplier is 2, but S6_synthetic_crossing.inputs.csv says 1 on'],
  ])('refuses a scenario whose %s is not that of its column', (name, value, problem) => {
    const table = s6('inputs.csv');
    const inputs = table.split('\n', 1)[0]?.split(',').includes(name) ? table : withColumn(table, name);
    const changed = {
      [`${S6}.inputs.csv`]: inputs,
      [`${S6}.scenario.json`]: scenarioWith({ [name]: value }),
    };
    expect(resultOf(S6, changed)).toMatchObject({ passed: false });
    expect(resultOf(S6, changed).problem).toContain(problem);
  });

  it('fails when a cell is blank that is defined, or defined that is not', () => {
    const blank = outputsWith('circ_supply', 5, () => '');
    const result = resultOf(S6, { [`${S6}.outputs.csv`]: blank });
    expect(result).toMatchObject({ passed: false, error: Infinity });
    expect(result.worst).toMatch(/^circ_supply on 2026-02-20: expected blank \(not defined\), got \d/);
    const defined = outputsWith('rb_sched_expire_power_pib', 1, () => '24');
    expect(resultOf(S6, { [`${S6}.outputs.csv`]: defined })).toMatchObject({ passed: false });
  });

  it('fails when a golden reward is off by one attoFIL', () => {
    const file = 'G_TestSimpleReward.csv';
    const changed = (texts.get(file) ?? '').replace('36266264293777134739', '36266264293777134740');
    const result = resultOf(file, { [file]: changed });
    expect(result.passed).toBe(false);
    expect(result.worst).toBe('row 1: expected 36266264293777134740, got 36266264293777134739 attoFIL');
  });

  it.each([
    ['unknown columns: delta', { 'outputs.csv': s6('outputs.csv').replace(',gamma', ',delta') }],
    ['no column to compare; known are rb_total_power_eib', { 'outputs.csv': outputsOf('date') }],
    ['column date is missing', { 'outputs.csv': outputsOf('gamma') }],
    ['unknown columns: extra', { 'outputs.csv': withColumn(s6('outputs.csv'), 'extra') }],
    ['outputs.csv is missing', { 'outputs.csv': null }],
    ['inputs.csv is missing', { 'inputs.csv': null }],
    ['scenario.json is missing', { 'scenario.json': null }],
    ['base.json, the base data of S6_synthetic_crossing.scenario.json, is not there', { 'base.json': null }],
    ['no valid JSON', { 'scenario.json': '{' }],
    [
      'inputs.csv has 1000 rows, forecast_length is 999',
      { 'scenario.json': scenarioWith({ forecast_length: 999 }) },
    ],
    ['forecast_length is 0', { 'scenario.json': scenarioWith({ forecast_length: 0 }) }],
    ['sector_duration is 1.5', { 'scenario.json': scenarioWith({ sector_duration: 1.5 }) }],
    [
      'current_date 2025-01-01 is before start_date 2026-01-01',
      { 'scenario.json': scenarioWith({ current_date: '2025-01-01' }) },
    ],
    [
      'current_date 2226-01-01 is more than 36500 days after start_date 2026-01-01',
      { 'scenario.json': scenarioWith({ current_date: '2226-01-01' }) },
    ],
    [
      '2026-01-01" is before the first day of the run, 2026-01-02',
      { 'scenario.json': scenarioWith({ start_date: '2026-01-02', current_date: '2026-01-03' }) },
    ],
    [
      'historical_raw_power_eib has 2 values, 3 or more are needed',
      { 'scenario.json': scenarioWith({ current_date: '2026-01-03' }) },
    ],
    ['renewal_rate, row 1: "" is no number', { 'inputs.csv': s6('inputs.csv').replace('0,60,0.8', '0,60,') }],
    [
      'the last of 1001 days, 2028-09-27, is missing',
      { 'outputs.csv': s6('outputs.csv').split('\n').slice(0, 9).join('\n') },
    ],
    ['outputs.csv has 42 rows, 43 are expected', { 'outputs.csv': outputsWithout(4) }],
    [
      'first missing is 2026-01-02',
      { 'scenario.json': scenarioWith({ output_rows: null }), 'outputs.csv': outputsWithout(2) },
    ],
    ['output_rows is 1002', { 'scenario.json': scenarioWith({ output_rows: 1002 }) }],
    [
      'unknown fields: sector_durations; known are name, note, start_date',
      { 'scenario.json': scenarioWith({ sector_durations: 360 }) },
    ],
    [
      'unknown columns: lock_targets; known are forecast_day, rb_onboard',
      { 'inputs.csv': s6('inputs.csv').replace('lock_target', 'lock_targets') },
    ],
    ['row 1 is not forecast day 0', { 'inputs.csv': s6('inputs.csv').replace('\n0,60', '\n1,60') }],
    [
      '"2025-12-31" is before the first day of the run, 2026-01-01',
      { 'outputs.csv': outputsWith('date', 3, () => '2025-12-31') },
    ],
  ])('reports "%s" as a failed case', (problem, parts: Record<string, string | null>) => {
    const changed = Object.fromEntries(Object.entries(parts).map(([part, text]) => [`${S6}.${part}`, text]));
    const result = resultOf(S6, changed);
    expect(result.passed).toBe(false);
    expect(result.problem).toContain(problem);
  });

  it('compares the columns there are, and says how many', () => {
    const some = outputsOf('date', 'circ_supply', 'gamma');
    const result = resultOf(S6, { [`${S6}.outputs.csv`]: some });
    expect(result).toMatchObject({ passed: true, compared: 2, rows: 43 });
    expect(result.worst).toMatch(/^(circ_supply|gamma) \(2 of 32 columns compared\)$/);
    const wrong = some.replace(/,0.7$/m, ',0.5');
    expect(resultOf(S6, { [`${S6}.outputs.csv`]: wrong })).toMatchObject({
      passed: false,
      worst: 'gamma on 2026-01-01: expected 0.5, got 0.7 (2 of 32 columns compared)',
    });
  });

  it('takes a case whose name begins with G_ for a case and its tables for no golden ones', () => {
    const parts = ['scenario.json', 'inputs.csv', 'outputs.csv', 'base.json'];
    const added = Object.fromEntries(parts.map((part) => [`G_x.${part}`, s6(part)]));
    const results = [...verification(folderWith(added))];
    expect(results.map(({ name, passed }) => [name, passed])).toEqual([
      ['G_TestBaselineReward.csv', true],
      ['G_TestSimpleReward.csv', true],
      ['G_x', true],
      ['S1_status_quo', true],
      [S6, true],
    ]);
  });

  it('reports an unknown golden table as a failed case', () => {
    expect(resultOf('G_Other.csv', { 'G_Other.csv': 'x,z\n1,2\n' }).problem).toContain('column y is missing');
    expect(resultOf('G_Empty.csv', { 'G_Empty.csv': 'x,y\n' }).problem).toContain('no table with rows');
    expect(resultOf('G_Text.csv', { 'G_Text.csv': 'x,y\n1,2\n1,z\n' }).problem).toContain(
      'y, row 2: "z" is no integer',
    );
  });

  it('does not mind line ends, byte order marks, blank lines or another name', () => {
    const dos = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\r\n`;
    const parts = ['scenario.json', 'inputs.csv', 'outputs.csv', 'base.json'];
    const changed = Object.fromEntries(parts.map((part) => [`another case.${part}`, dos(s6(part))]));
    expect(resultOf('another case', changed)).toMatchObject({ passed: true, compared: 32 });
  });

  it('takes usual values for columns the inputs do not have', () => {
    const [header = '', ...lines] = s6('inputs.csv').trim().split('\n');
    const kept = header
      .split(',')
      .flatMap((name, at) => (/^(forecast|rb_onboard|renewal|fil_plus_rate)/.test(name) ? [at] : []));
    const fewer = [header, ...lines].map((line) => kept.map((at) => line.split(',')[at]).join(','));
    expect(resultOf(S6, { [`${S6}.inputs.csv`]: fewer.join('\n') }).passed).toBe(true);
  });

  it('reads a longer history up to the current day, and says how long one has to be', () => {
    const longer = baseWith((history) => [...history, 1, 2]);
    expect(resultOf(S6, { [`${S6}.base.json`]: longer })).toMatchObject({ passed: true, rows: 43 });
    const shorter = baseWith((history) => history.slice(0, -1));
    expect(resultOf(S6, { [`${S6}.base.json`]: shorter }).problem).toMatch(
      /has 1 values, 2 or more are needed/,
    );
  });

  it('reads what is burnt to its end, and adds the daily mean from the day after it', () => {
    const base = JSON.parse(s6('base.json')) as { burnt_fil_vec: number[]; daily_burnt_fil: number };
    const withBurnt = (burnt: number) => ({
      [`${S6}.base.json`]: JSON.stringify({ ...base, burnt_fil_vec: [...base.burnt_fil_vec, burnt] }),
    });
    const next = (base.burnt_fil_vec.at(-1) ?? Number.NaN) + base.daily_burnt_fil;
    expect(resultOf(S6, withBurnt(next)).passed).toBe(true);
    expect(resultOf(S6, withBurnt(next + 1e6)).worst).toContain('network_gas_burn on');
  });

  it('takes base data inside the scenario and daily values of any input', () => {
    const inline = scenarioWith({ base_inputs: JSON.parse(s6('base.json')) as object });
    expect(resultOf(S6, { [`${S6}.scenario.json`]: inline, [`${S6}.base.json`]: null }).passed).toBe(true);
    const daily = scenarioWith({ fil_plus_m: Array.from({ length: 1000 }, () => 10) });
    expect(resultOf(S6, { [`${S6}.scenario.json`]: daily }).passed).toBe(true);
    const other = scenarioWith({ fil_plus_m: Array.from({ length: 1000 }, () => 9) });
    expect(resultOf(S6, { [`${S6}.scenario.json`]: other }).passed).toBe(false);
  });

  it.each([
    ['sector_duration', 360],
    ['burn_boost', 2],
    ['qa_renew_relative_multiplier', 0.5],
    ['use_available_supply', true],
    ['locked_reward_zero', null],
  ])('computes another run when %s is %s', (field, value) => {
    expect(resultOf(S6, { [`${S6}.scenario.json`]: scenarioWith({ [field]: value }) })).toMatchObject({
      passed: false,
    });
  });

  it('finds cases in folders and leaves other files alone', () => {
    const nested: CaseFolder = {
      files: [...texts.keys(), 'README.md', 'B_other.csv'].map((file) => `deep/${file}`),
      read: (file) => texts.get(file.replace('deep/', '')) ?? '',
    };
    expect([...verification(nested)].map(({ passed }) => passed)).toEqual([true, true, true, true]);
  });
});
