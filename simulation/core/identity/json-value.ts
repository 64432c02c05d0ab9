/** Anything JSON can carry; arrays and objects may be readonly. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

function refuse(path: string, problem: string): never {
  throw new TypeError(`${path} cannot be written as canonical JSON: ${problem}`);
}

function requireText(text: string, path: string): void {
  if (LONE_SURROGATE.test(text)) refuse(path, 'lone surrogate in text');
}

function requireObject(value: object, path: string, parents: object[]): void {
  if (parents.includes(value)) refuse(path, 'circular reference');
  parents.push(value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) visit(value[index], `${path}[${index}]`, parents);
  } else {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) refuse(path, 'not a plain object');
    if (Object.getOwnPropertySymbols(value).length > 0) refuse(path, 'symbol key');
    for (const [key, item] of Object.entries(value)) {
      const child = IDENTIFIER.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
      requireText(key, child);
      visit(item, child, parents);
    }
  }
  parents.pop();
}

function visit(value: unknown, path: string, parents: object[]): void {
  switch (typeof value) {
    case 'boolean':
      return;
    case 'string':
      return requireText(value, path);
    case 'number':
      return Number.isFinite(value) ? undefined : refuse(path, `${value} is not a finite number`);
    case 'object':
      return value === null ? undefined : requireObject(value, path, parents);
    default:
      return refuse(path, `${typeof value} is not a JSON type`);
  }
}

/**
 * Refuses whatever JSON would drop, change or fail on: NaN, infinities, undefined (array holes too), functions,
 * symbols, BigInt, class instances (Date, Map, typed arrays), cycles and lone surrogates. Nothing is coerced.
 * @param value anything
 * @throws TypeError whose message starts with the path, such as `$.parameters.rate[2]`
 * Source: RFC 8785 section 3.1 (I-JSON input, RFC 7493).
 */
export function assertJsonValue(value: unknown): asserts value is JsonValue {
  visit(value, '$', []);
}
