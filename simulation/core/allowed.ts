/** What a refused input may be instead: data, so that a page can say it in its reader's language. */
export type Allowed =
  | { readonly kind: 'number'; readonly low: number; readonly high: number }
  | { readonly kind: 'number-or-curve'; readonly low: number; readonly high: number }
  | { readonly kind: 'whole-number'; readonly low: number; readonly high: number }
  | { readonly kind: 'date'; readonly first: string; readonly last: string }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'parameter-of'; readonly values: readonly string[] }
  | { readonly kind: 'object-with'; readonly values: readonly string[] }
  | { readonly kind: 'object-of-parameters' }
  /** A first and a last place of an axis, such as `example`, at least so many days apart. */
  | { readonly kind: 'span'; readonly example: string; readonly days: number }
  | { readonly kind: 'once' };

/** The same in English. */
export function describeAllowed(allowed: Allowed): string {
  switch (allowed.kind) {
    case 'number':
      return `a number from ${allowed.low} to ${allowed.high}`;
    case 'number-or-curve':
      return `a number from ${allowed.low} to ${allowed.high}, a curve of such numbers (2026-01-01_1*2027-01-01_2), or a list of them, one a day`;
    case 'whole-number':
      return `a whole number from ${allowed.low} to ${allowed.high}`;
    case 'date':
      return `a date from ${allowed.first} to ${allowed.last}`;
    case 'one-of':
      return allowed.values.join(', ');
    case 'parameter-of':
      return `a parameter of ${allowed.values.join(', ')}`;
    case 'object-with':
      return `an object with any of ${allowed.values.join(', ')}`;
    case 'object-of-parameters':
      return 'an object of parameters, such as {"filecoin.renewalRate": 0.8}';
    case 'span':
      return `a first and a last such as ${allowed.example}, at least ${allowed.days} days apart`;
    case 'once':
      return 'a single value';
  }
}
