import type { ScenarioInput } from '@/simulation/core';

/** Version of the link format. Raise it with a migration whenever a key changes its name or meaning. */
export const LINK_VERSION = 1;

/** Programs that pass links on cut longer ones. */
export const LONG_LINK = 1500;

/** Keys of a link beside the view's; every other key is a parameter id such as `filecoin.renewalRate`, or
 * an input of a study such as `filecoin.slashing.missedProofs`. */
export const LINK_FIELDS = ['preset', 'start', 'days', 'seed'] as const;

/** Names the engine a link was made with. */
export const ENGINE_KEY = 'engine';

/** How the page shows a scenario. Kept in the link, never in the scenario hash. */
export const VIEW_OPTIONS = {
  /** Token supply as share of maximum, or absolute. */
  supply: ['share', 'absolute'],
  /** How much real history is drawn before the start. */
  history: ['1y', '2y', 'all'],
  /** Dates, or years since each network's launch, which puts networks of one age beside each other. */
  axis: ['calendar', 'launch'],
  /** As each chart declares; tokens as a share of their maximum supply; everything as 100 on the first day. */
  values: ['declared', 'cap', 'index'],
  /** As each chart declares, or one for all that can be drawn on it. */
  scale: ['declared', 'linear', 'log'],
} as const;

export type ViewKey = keyof typeof VIEW_OPTIONS;
type ViewOptions = { readonly [K in ViewKey]: (typeof VIEW_OPTIONS)[K][number] };

export interface View extends ViewOptions {
  /** The part of the axis that is shown, as `view-range.ts` writes it; the whole where it is left out. */
  readonly range?: string | undefined;
  /** The chart that is shown large, by its id. */
  readonly focus?: string | undefined;
}

/** Keys of a view that hold a text, in the order links write them. */
export const VIEW_TEXTS = ['range', 'focus'] as const;

export const DEFAULT_VIEW: View = {
  supply: 'share',
  history: '2y',
  axis: 'calendar',
  values: 'declared',
  scale: 'declared',
};

/** What a link says: a scenario and how to look at it. */
export interface LinkState {
  readonly input: ScenarioInput;
  readonly view: View;
  /** Changed inputs of studies as texts, by `network.study.input`; judged where the study is shown. */
  readonly studies?: Readonly<Record<string, string>>;
}
