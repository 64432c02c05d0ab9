import { z } from 'zod';
import type { Endpoint } from './endpoint';

/** A parameter of an endpoint as a page lists it. */
export interface ParameterRow {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
}

/** Parameters of path and query, in declared order. */
export function parameterRows({ params, query }: Endpoint): ParameterRow[] {
  return [params, query].flatMap((schema) =>
    schema instanceof z.ZodObject
      ? Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => ({
          name,
          required: !field.safeParse(undefined).success,
          description: field.description ?? '',
        }))
      : [],
  );
}
