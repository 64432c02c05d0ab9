import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { openapiDocument } from '@/lib/api/openapi';

/** Where the generated types lie: committed, so that a test can compile against them, and checked to be current. */
export const API_TYPES_FILE = 'e2e/api/generated/openapi.d.ts';

/** TypeScript types of every path and document of the API, by openapi-typescript. */
export async function apiTypes(): Promise<string> {
  const types = astToString(await openapiTS(openapiDocument('1') as unknown as OpenAPI3));
  return format(types, { ...(await resolveConfig(API_TYPES_FILE)), filepath: API_TYPES_FILE });
}
