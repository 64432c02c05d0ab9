import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from '@playwright/test';

interface Described {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly responses: Readonly<Record<string, Described>>;
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Described>> };
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

  /** The methods of every path, and what an answer that refuses another one allows. */
  methods(): Record<string, { readonly methods: string[]; readonly allow: string }> {
    return Object.fromEntries(
      Object.entries(this.document.paths).map(([path, operations]) => {
        const methods = Object.keys(operations).map((method) => method.toUpperCase());
        const own = ['GET', 'POST', 'PATCH', 'DELETE'].filter((each) => methods.includes(each));
        const allow = [...own, ...(own.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
        return [path, { methods, allow }];
      }),
    );
  }

  /** Fails the test unless status, media type and document are among those described. */
  async check(method: string, path: string, response: Response): Promise<void> {
    const operation = this.document.paths[path]?.[method.toLowerCase()];
    expect(operation, `${method} ${path} is described`).toBeDefined();
    const described = operation?.responses[String(response.status)];
    expect(described, `${method} ${path} may answer ${response.status}`).toBeDefined();
    this.seen.add(`${method} ${path}`);
    if (described) await this.checkAnswer(described, response, `${method} ${path} ${response.status}`);
  }

  /** The same for what any address may answer, under its name among the components. */
  async checkAnywhere(name: string, response: Response): Promise<void> {
    const described = this.document.components.responses[name];
    expect(described, `${name} is described`).toBeDefined();
    if (described) await this.checkAnswer(described, response, name);
  }

  private async checkAnswer(described: Described, response: Response, what: string): Promise<void> {
    for (const name of Object.keys(described.headers ?? {}))
      expect(response.headers.get(name), `${what} has ${name}`).not.toBeNull();
    const { content } = described;
    if (!content) return;
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const schema = content[type]?.schema;
    expect(schema, `${what} may be ${type}`).toBeDefined();
    if (!schema || !type.endsWith('json')) return;
    const validate = this.compile(schema);
    const valid = validate(await response.clone().json());
    expect(valid ? [] : validate.errors, what).toEqual([]);
  }

  private compile(schema: object): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/');
    return this.ajv.compile(JSON.parse(text) as object);
  }
}
