import { presets } from '@/lib/catalog';
import { readEmbedQuery } from '@/lib/embed/embed-query';
import { routing } from '@/lib/i18n/routing';
import { LINK_FIELDS } from '@/lib/scenario/schema';
import { COMPARISON_PATH, presetRef, type ScenarioRef } from './comparison';
import { decodeComparison } from './comparison-link';

const SHORT_LINK = /^\/s\/(\w+)\/?$/;
const SHORT_ID = /^\w{8,60}$/;
/** Pages whose query is a scenario. */
const SCENARIO_PAGE = /^\/(networks\/[\w-]+\/?|embed\/[\w-]+\/[\w-]+\/?|scenarios\/?)?$/;

/**
 * What a person pastes as scenarios to compare: a link of a page, a short link, a comparison, a query, a preset's id
 * or a short id. Nothing where the text is none of these.
 */
export function readReference(text: string): readonly ScenarioRef[] {
  const given = text.trim();
  const address = addressOf(given);
  if (address) return refsOfAddress(address);
  if (presets.some(({ id }) => id === given)) return [presetRef(given)];
  if (SHORT_ID.test(given)) return [{ kind: 'saved', id: given }];
  return isQuery(given) ? [linkRef(new URLSearchParams(given.replace(/^\?/, '')))] : [];
}

function addressOf(text: string): URL | undefined {
  const absolute = /^https?:\/\//i.test(text);
  if (!absolute && !text.startsWith('/')) return undefined;
  return URL.canParse(text, 'http://localhost') ? new URL(text, 'http://localhost') : undefined;
}

function refsOfAddress({ pathname, searchParams }: URL): readonly ScenarioRef[] {
  const path = withoutLocale(pathname);
  const short = SHORT_LINK.exec(path)?.[1];
  if (short !== undefined) return [{ kind: 'saved', id: short }];
  if (path === COMPARISON_PATH) return decodeComparison(searchParams).comparison.items.map(({ ref }) => ref);
  return SCENARIO_PAGE.test(path) ? [linkRef(searchParams)] : [];
}

function withoutLocale(pathname: string): string {
  const [, first, ...rest] = pathname.split('/');
  return routing.locales.some((locale) => locale === first) ? `/${rest.join('/')}` : pathname;
}

function isQuery(text: string): boolean {
  const [, key] = /^\??([\w.-]+)=/.exec(text) ?? [];
  return key !== undefined && (key.includes('.') || LINK_FIELDS.some((field) => field === key));
}

function linkRef(query: URLSearchParams): ScenarioRef {
  return { kind: 'link', query: readEmbedQuery(query).link.toString() };
}
