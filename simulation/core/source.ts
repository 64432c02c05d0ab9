/**
 * Where a number comes from. `source-text` is the article the product examines, `official` a protocol's
 * own code or documentation, `on-chain` a record of the chain, `third-party` somebody else's measurement,
 * `assumption` our choice.
 */
export type SourceKind = 'source-text' | 'official' | 'on-chain' | 'third-party' | 'assumption';

export interface Source {
  readonly kind: SourceKind;
  /** The document's own name. */
  readonly title: string;
  /** A URL, or repository@commit:path, or the section that says it. */
  readonly locator: string;
  /** Day the statement or observation dates from, YYYY-MM-DD. */
  readonly date: string;
}
