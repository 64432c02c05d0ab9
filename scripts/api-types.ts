import { writeFileSync } from 'node:fs';
import { API_TYPES_FILE, apiTypes } from './lib/api-types';

/** `npm run api:types`: writes the types of the API's client, generated from its OpenAPI description. */
writeFileSync(API_TYPES_FILE, await apiTypes());
process.stdout.write(`Wrote ${API_TYPES_FILE}\n`);
