import { z } from 'zod';
import type { ProblemIssue } from '@/lib/api/contracts';
import { refuseFields } from './problem';

/** 400 for a document or query that does not have its schema's form. */
export function refuseSchema(error: z.ZodError, document: unknown, schema: z.ZodType): Response {
  const issues = error.issues.flatMap((issue) => issuesOf(issue, document, schema));
  const detail = issues
    .map(({ field, value, allowed }) => `${field}: ${value} is not accepted; allowed: ${allowed}`)
    .join('; ');
  return refuseFields(detail, issues);
}

function issuesOf(issue: z.core.$ZodIssue, document: unknown, schema: z.ZodType): ProblemIssue[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path).join(', ');
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      field: [...issue.path, key].join('.'),
      value: show(valueAt(document, [...issue.path, key])),
      allowed: known || 'nothing',
    }));
  }
  return [
    {
      code: issue.code.replaceAll('_', '-'),
      field: field || 'body',
      value: show(valueAt(document, issue.path)),
      allowed: allowedBy(issue),
    },
  ];
}

const TYPES: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

const FORMATS: Readonly<Record<string, string>> = { date: 'a date, YYYY-MM-DD' };

function allowedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' character' : ''}`;
    case 'invalid_type':
      return TYPES[issue.expected] ?? 'another type';
    case 'invalid_format':
      // A pattern's message is written for readers; that of a format is the validator's.
      return issue.format === 'regex'
        ? issue.message
        : (FORMATS[issue.format] ?? 'what the description of the API says');
    default:
      return 'what the description of the API says';
  }
}

/** A schema without what makes it optional. */
function innerOf(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? innerOf(schema.unwrap())
    : schema;
}

/** A key, with its values where they are few and known. */
function describeKey([key, schema]: [string, unknown]): string {
  const inner = innerOf(schema);
  return inner instanceof z.ZodEnum ? `${key} (${inner.options.map(String).join(', ')})` : key;
}

/** The keys of the object that stands at a path of a schema; none where it is no object of known keys. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const inner = innerOf(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, unknown>> = inner.shape;
  const [key, ...rest] = path;
  return key === undefined ? Object.entries(shape).map(describeKey) : keysAt(shape[String(key)], rest);
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    document,
  );
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
