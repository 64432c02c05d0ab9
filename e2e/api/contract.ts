import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from '@playwright/test';

interface Operation {
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: object }> }>>;
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: object;
}

/** Judges answers by the API's own OpenAPI description, as any client may. */
export class Contract {
  readonly seen = new Set<string>();
  private readonly ajv: Ajv2020;

  constructor(private readonly document: OpenApi) {
    this.ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(this.ajv);
    this.ajv.addSchema({ $id: 'api', components: document.components });
  }

  /** Every operation with the statuses it may answer. */
  operations(): string[] {
    return Object.entries(this.document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }

  /** Fails the test unless status, media type and document are among those described. */
  async check(method: string, path: string, response: Response): Promise<void> {
    const operation = this.document.paths[path]?.[method.toLowerCase()];
    expect(operation, `${method} ${path} is described`).toBeDefined();
    const described = operation?.responses[String(response.status)];
    expect(described, `${method} ${path} may answer ${response.status}`).toBeDefined();
    this.seen.add(`${method} ${path}`);
    const content = described?.content;
    if (!content) return;
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const schema = content[type]?.schema;
    expect(schema, `${method} ${path} ${response.status} may be ${type}`).toBeDefined();
    if (!schema || !type.endsWith('json')) return;
    const validate = this.compile(schema);
    const valid = validate(await response.clone().json());
    expect(valid ? [] : validate.errors, `${method} ${path} ${response.status}`).toEqual([]);
  }

  private compile(schema: object): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/');
    return this.ajv.compile(JSON.parse(text) as object);
  }
}
