/** What sets tasks apart: how well a test shows quality, how fast quality moves, how steeply weights reward it. */
export interface TaskKind {
  /** Standard deviation of a test of a quality of 0…1. */
  readonly noise: number;
  /** Largest move of a quality in an epoch. */
  readonly drift: number;
  /** Exponent of quality in weights: a whole number of 1…7. */
  readonly steepness: number;
  /** Cost of a miner over the scenario's. */
  readonly cost: number;
}

/**
 * Kinds of tasks. Assumed: text answers are told apart well and improve often, images are a matter of taste and need
 * more compute, speech is measured by error rates and is cheap to serve.
 */
export const kinds = {
  text: { noise: 0.08, drift: 0.03, steepness: 4, cost: 1 },
  image: { noise: 0.15, drift: 0.02, steepness: 3, cost: 1.5 },
  speech: { noise: 0.05, drift: 0.01, steepness: 6, cost: 0.6 },
} as const satisfies Readonly<Record<string, TaskKind>>;

export type TaskKindId = keyof typeof kinds;
