import { ENGINE_VERSION, presets, resolveInput } from '@/lib/catalog';
import { DEFAULT_DAYS, DEFAULT_START } from '@/simulation/core';
import { scenarioChanges } from './changes';
import {
  DEFAULT_VIEW,
  ENGINE_KEY,
  LINK_VERSION,
  VIEW_OPTIONS,
  VIEW_TEXTS,
  type LinkState,
  type ViewKey,
} from './schema';

/**
 * The shortest query that says the same: preset, what differs from it as readable keys, in declared order.
 * What was refused is left out. A scenario without changes and with the default view gives an empty query.
 */
export function encodeLink({ input, view, studies = {} }: LinkState): URLSearchParams {
  const { scenario } = resolveInput(input);
  const query = new URLSearchParams();
  if (presets.some(({ id }) => id === input.preset)) query.set('preset', input.preset ?? '');
  if (scenario.start !== DEFAULT_START) query.set('start', scenario.start);
  if (scenario.days !== DEFAULT_DAYS) query.set('days', String(scenario.days));
  if (scenario.seed !== 1) query.set('seed', String(scenario.seed));
  for (const change of scenarioChanges(input)) query.set(change.id, String(change.value));
  for (const key of Object.keys(studies).sort()) query.set(key, studies[key] ?? '');
  for (const key of Object.keys(VIEW_OPTIONS) as ViewKey[]) {
    if (view[key] !== DEFAULT_VIEW[key]) query.set(key, view[key]);
  }
  for (const key of VIEW_TEXTS) {
    const text = view[key];
    if (text !== undefined) query.set(key, text);
  }
  if (query.size > 0) query.set('v', String(LINK_VERSION));
  return query;
}

/** The same with the engine it is made with, for who opens it later. It says nothing of the scenario. */
export function signedLink(state: LinkState): URLSearchParams {
  const query = encodeLink(state);
  if (query.size > 0) query.set(ENGINE_KEY, ENGINE_VERSION);
  return query;
}
