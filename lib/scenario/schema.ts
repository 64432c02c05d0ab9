import type { ScenarioInput } from '@/simulation/core';

/** Version of the link format. Raise it with a migration whenever a key changes its name or meaning. */
export const LINK_VERSION = 1;

/** Programs that pass links on cut longer ones. */
export const LONG_LINK = 1500;

/** Keys of a link beside the view's; every other key is a parameter id such as `filecoin.renewalRate`, or
 * an input of a study such as `filecoin.slashing.missedProofs`. */
export const LINK_FIELDS = ['preset', 'start', 'days', 'seed'] as const;

/** How the page shows a scenario. Kept in the link, never in the scenario hash. */
export const VIEW_OPTIONS = {
  /** Token supply as share of maximum, or absolute. */
  supply: ['share', 'absolute'],
  /** How much real history is drawn before the start. */
  history: ['1y', '2y', 'all'],
} as const;

export type ViewKey = keyof typeof VIEW_OPTIONS;
export type View = { readonly [K in ViewKey]: (typeof VIEW_OPTIONS)[K][number] };

export const DEFAULT_VIEW: View = { supply: 'share', history: '2y' };

/** What a link says: a scenario and how to look at it. */
export interface LinkState {
  readonly input: ScenarioInput;
  readonly view: View;
  /** Changed inputs of studies as texts, by `network.study.input`; judged where the study is shown. */
  readonly studies?: Readonly<Record<string, string>>;
}
