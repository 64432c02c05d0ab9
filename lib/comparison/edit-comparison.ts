import { LONGEST_NAME, MOST_SCENARIOS, type Comparison, type ScenarioRef } from './comparison';

/** With more scenarios at the end, as many as there is room for. */
export function withScenarios(comparison: Comparison, refs: readonly ScenarioRef[]): Comparison {
  return {
    ...comparison,
    items: [...comparison.items, ...refs.map((ref) => ({ ref }))].slice(0, MOST_SCENARIOS),
  };
}

/** Without a scenario. Where it was the baseline, the first of the others is. */
export function withoutScenario(comparison: Comparison, index: number): Comparison {
  const { items, base } = comparison;
  const next = base === index ? 0 : base > index ? base - 1 : base;
  return { ...comparison, items: items.filter((_, at) => at !== index), base: next };
}

/** With a scenario one place earlier (−1) or later (1); the baseline stays who it is. */
export function withMoved(comparison: Comparison, index: number, by: -1 | 1): Comparison {
  const { items, base } = comparison;
  const to = index + by;
  const [moved, other] = [items[index], items[to]];
  if (!moved || !other) return comparison;
  const next = base === index ? to : base === to ? index : base;
  return {
    ...comparison,
    items: items.map((item, at) => (at === index ? other : at === to ? moved : item)),
    base: next,
  };
}

/** With the name a reader gives a scenario; an empty one gives its own name back. */
export function withName(comparison: Comparison, index: number, name: string): Comparison {
  const text = shownName(name);
  return {
    ...comparison,
    items: comparison.items.map((item, at) =>
      at === index ? { ref: item.ref, ...(text !== '' && { name: text }) } : item,
    ),
  };
}

/** A name as it may be shown: on one line, without what would turn the text around it, and not too long. */
export function shownName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
}
