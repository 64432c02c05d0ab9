import { tryParseDate } from '../../../core';
import { CaseError } from './case-error';

/** A JSON object of a case, with the file it stands in for messages. */
export interface Fields {
  readonly file: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads a JSON file that holds one object. Throws CaseError otherwise. */
export function parseFields(file: string, content: string): Fields {
  let document: unknown;
  try {
    document = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    throw new CaseError(`${file}: no valid JSON`);
  }
  return fieldsOf(file, document);
}

/** Takes a value as an object of fields. Throws CaseError when it is none. */
export function fieldsOf(file: string, value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CaseError(`${file}: not an object of fields`);
  }
  return { file, values: value as Record<string, unknown> };
}

/** Refuses fields that nothing reads, because a misspelt one would be left out in silence. */
export function refuseUnknown({ file, values }: Fields, known: readonly string[]): void {
  const unknown = Object.keys(values).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new CaseError(`${file}: unknown fields: ${unknown.join(', ')}; known are ${known.join(', ')}`);
}

/** A finite number; `fallback` where the field is missing. Throws CaseError otherwise, as do all readers here. */
export function numberField(fields: Fields, name: string, fallback?: number): number {
  const value = fields.values[name] ?? fallback;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw wrong(fields, name, 'a number');
}

/** A whole number from `least` to `most`. */
export function wholeField(fields: Fields, name: string, least: number, most: number): number {
  const value = numberField(fields, name);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw wrong(fields, name, `a whole number from ${least} to ${most}`);
}

/** true or false; false where the field is missing. */
export function flagField(fields: Fields, name: string): boolean {
  const value = fields.values[name] ?? false;
  if (typeof value === 'boolean') return value;
  throw wrong(fields, name, 'true or false');
}

/** The day number of a date written YYYY-MM-DD. */
export function dateField(fields: Fields, name: string): number {
  const value = fields.values[name];
  const day = typeof value === 'string' ? tryParseDate(value) : undefined;
  if (day !== undefined) return day;
  throw wrong(fields, name, 'a date (YYYY-MM-DD)');
}

/** The first `length` of a list of finite numbers, which has to be as long. */
export function leadingField(fields: Fields, name: string, length: number): Float64Array {
  const values = listField(fields, name);
  if (values.length >= length) return values.subarray(0, length);
  throw new CaseError(`${fields.file}: ${name} has ${values.length} values, ${length} or more are needed`);
}

/** A list of finite numbers; `length` of them if given. */
export function listField(fields: Fields, name: string, length?: number): Float64Array {
  const value = fields.values[name];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'number' && Number.isFinite(item))) {
    throw wrong(fields, name, 'a list of numbers');
  }
  if (length !== undefined && value.length !== length) {
    throw new CaseError(`${fields.file}: ${name} has ${value.length} values, not ${length}`);
  }
  return Float64Array.from(value as number[]);
}

/** Whether a field holds anything: it is there and not null. */
export function isGiven({ values }: Fields, name: string): boolean {
  return (values[name] ?? undefined) !== undefined;
}

/** A list of objects; none where the field is missing. */
export function recordsField(fields: Fields, name: string): Fields[] {
  const value = fields.values[name] ?? [];
  if (!Array.isArray(value)) throw wrong(fields, name, 'a list');
  return value.map((item, index) => fieldsOf(`${fields.file}: ${name}[${index}]`, item));
}

/** An object of fields; undefined where the field is missing. */
export function recordField(fields: Fields, name: string): Fields | undefined {
  const value = fields.values[name] ?? undefined;
  return value === undefined ? undefined : fieldsOf(`${fields.file}: ${name}`, value);
}

/** A list of lists of numbers. */
export function rowsField(fields: Fields, name: string): Float64Array[] {
  const value = fields.values[name];
  if (!Array.isArray(value)) throw wrong(fields, name, 'a list of lists');
  const rows: Fields = { file: `${fields.file}: ${name}`, values: Object.fromEntries(value.entries()) };
  return value.map((_, index) => listField(rows, String(index)));
}

/** A daily series of `length`: a list of them, or one number for all days. */
export function seriesField(fields: Fields, name: string, length: number, fallback?: number): Float64Array {
  if (Array.isArray(fields.values[name])) return listField(fields, name, length);
  return new Float64Array(length).fill(numberField(fields, name, fallback));
}

function wrong({ file, values }: Fields, name: string, expected: string): CaseError {
  const shown = name in values ? JSON.stringify(values[name]).slice(0, 40) : 'missing';
  return new CaseError(`${file}: ${name} is ${shown}, not ${expected}`);
}
