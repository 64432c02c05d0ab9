/** How much of something each client has under way. */
export interface ClientTally {
  /** Counts one. Returns what counts it off, once. */
  readonly open: (client: string) => () => void;
  readonly of: (client: string) => number;
  readonly inAll: () => number;
}

/** On globalThis, as the bundler gives each route a copy of this module. */
const holder = globalThis as typeof globalThis & { depinLabTallies?: Map<string, Map<string, number>> };

/** The process's one tally of this name. */
export function clientTally(name: string): ClientTally {
  const counts = () => {
    const tallies = (holder.depinLabTallies ??= new Map<string, Map<string, number>>());
    const known = tallies.get(name) ?? new Map<string, number>();
    tallies.set(name, known);
    return known;
  };
  const of = (client: string) => counts().get(client) ?? 0;
  return {
    of,
    inAll: () => [...counts().values()].reduce((sum, count) => sum + count, 0),
    open: (client) => {
      counts().set(client, of(client) + 1);
      let closed = false;
      return () => {
        if (closed) return;
        closed = true;
        const left = of(client) - 1;
        if (left > 0) counts().set(client, left);
        else counts().delete(client);
      };
    },
  };
}
