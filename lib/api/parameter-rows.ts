import { z } from 'zod';
import type { LocalizedText } from '@/simulation/core';
import type { Endpoint } from './endpoint';
import { noteOf } from './note';

/** A parameter of an endpoint, or a field of its body, as a page lists it. */
export interface ParameterRow {
  readonly name: string;
  readonly place: 'path' | 'query' | 'body';
  readonly required: boolean;
  readonly note: LocalizedText | undefined;
  /** What it may be, where that is a short list. */
  readonly choices: readonly string[];
}

/** Parameters of path and query and fields of the body, in declared order. */
export function parameterRows({ params, query, body }: Endpoint): ParameterRow[] {
  return [...rowsOf(params, 'path'), ...rowsOf(query, 'query'), ...rowsOf(body, 'body')];
}

function rowsOf(schema: z.ZodType | undefined, place: ParameterRow['place']): ParameterRow[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => ({
    name,
    place,
    required: !field.safeParse(undefined).success,
    note: noteOf(field),
    choices: choicesOf(field),
  }));
}

function choicesOf(field: z.ZodType): readonly string[] {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault)
    return choicesOf(field.unwrap() as z.ZodType);
  return field instanceof z.ZodEnum ? field.options.map(String) : [];
}
