import type { Comparison } from './comparison';
import { refText, SAVED } from './comparison-link';
import { readScenario } from './compared-scenario';

/** Characters of a short id, as the server gives them. */
const ID_LENGTH = 8;

/** A scenario of a comparison that a short id would say in less room. */
export interface LongScenario {
  /** Of its item. */
  readonly place: number;
  /** What there is to keep of it: the shortest link that says the same, without what is refused. */
  readonly query: string;
  /** The name its reader gave it. */
  readonly name: string | undefined;
}

/** The scenarios that make a comparison's address long. */
export function longScenarios({ items }: Pick<Comparison, 'items'>): readonly LongScenario[] {
  return items.flatMap(({ ref, name }, place): LongScenario[] => {
    const text = refText(ref);
    if (ref.kind === 'saved' || !text.includes('=') || text.length <= SAVED.length + ID_LENGTH) return [];
    const { query } = readScenario(ref.query);
    return query === '' ? [] : [{ place, query, name }];
  });
}

/** The same comparison with kept scenarios under their short ids, given by place. */
export function withKept(comparison: Comparison, ids: ReadonlyMap<number, string>): Comparison {
  return {
    ...comparison,
    items: comparison.items.map((item, place) => {
      const id = ids.get(place);
      return id === undefined ? item : { ...item, ref: { kind: 'saved', id } };
    }),
  };
}
