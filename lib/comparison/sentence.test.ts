import { createTranslator } from 'next-intl';
import { beforeAll, describe, expect, it } from 'vitest';
import { declarations, LOCALES, networks, parseDate, presets, type Locale } from '@/lib/catalog';
import en from '@/lib/i18n/messages/en.json';
import zhCN from '@/lib/i18n/messages/zh-CN.json';
import { simulateNetwork, type NetworkEngine } from '@/simulation/core';
import { readScenario, type ComparedScenario } from './compared-scenario';
import { COMPARISON_EXAMPLES } from './examples';
import { comparisonSentence, type SentenceWords, type Translate } from './sentence';

const MESSAGES = { en, 'zh-CN': zhCN };

function wordsOf(locale: Locale): SentenceWords {
  const { curve, switch: toggle } = MESSAGES[locale];
  return {
    t: createTranslator({ locale, messages: MESSAGES[locale], namespace: 'comparisonSentence' }) as Translate,
    overTime: (count) => curve.overTime.replace('{count}', String(count)),
    daily: (count) => curve.daily.replace('{count}', String(count)),
    on: toggle.on,
    off: toggle.off,
  };
}

const engines = new Map<string, NetworkEngine>();
beforeAll(async () => {
  for (const { declaration, loadEngine } of networks) engines.set(declaration.id, await loadEngine());
});

const kept = new Map<string, ReturnType<typeof simulateNetwork>>();
/** Equal parts give the very same frame, as in the page. */
function framesOf({ scenario }: ComparedScenario) {
  return Object.fromEntries(
    [...engines].map(([id, engine]) => {
      const part = { ...scenario, networks: { [id]: scenario.networks[id] ?? {} } };
      const key = JSON.stringify([id, part]);
      const frame = kept.get(key) ?? simulateNetwork(engine, part);
      kept.set(key, frame);
      return [id, frame];
    }),
  );
}

function scenarioOf(query: string, letter: string, label: string): ComparedScenario {
  return { ...readScenario(query), place: letter === 'A' ? 0 : 1, letter, label };
}

function sentence(one: string, two: string, locale: Locale, computed = true): string {
  const base = scenarioOf(one, 'A', 'Default');
  const other = scenarioOf(two, 'B', 'Mine');
  const frames = computed ? { base: framesOf(base), other: framesOf(other) } : { base: {}, other: {} };
  const day = parseDate(base.scenario.start) + Math.min(base.scenario.days, other.scenario.days) - 1;
  return comparisonSentence({ base, other, frames, day }, locale, wordsOf(locale));
}

const SHORT = 'days=400&';

describe('the sentence about a comparison', () => {
  it('says what a scenario raises and what that does, in both languages', () => {
    const query = `${SHORT}filecoin.onboardingPibPerDay=5`;
    expect(sentence('days=400', query, 'en')).toMatch(
      /^Against A · Default, B · Mine raises “Power onboarding” from 1\.01 PiB\/day to 5 PiB\/day; by Oct 13, 2026: Filecoin \S+ power \+[\d.]+% and Filecoin circulating supply [−-][\d.]+%\.$/,
    );
    expect(sentence('days=400', query, 'zh-CN')).toMatch(
      /^与 A · Default 相比，B · Mine 将“\S+”由 1\.01 PiB\/天 提高到 5 PiB\/天；至 2026年10月13日：Filecoin 的\S+ \+[\d.]+% 和 Filecoin 的\S+ [−-][\d.]+%。$/,
    );
  });

  it('turns round when the baseline does', () => {
    const query = `${SHORT}filecoin.renewalRate=0.5`;
    expect(sentence('days=400', query, 'en')).toContain('lowers “Renewal rate” from 72.8% to 50%');
    expect(sentence(query, 'days=400', 'en')).toContain('raises “Renewal rate” from 50% to 72.8%');
    expect(sentence(query, 'days=400', 'zh-CN')).toContain('由 50% 提高到 72.8%');
  });

  it('knows switches, choices, dates, curves, days and seeds, and counts what it does not list', () => {
    const said = (query: string) => sentence('', query, 'en', false);
    expect(said('ionet.ideEnabled=false')).toContain('switches “Incentive Dynamic Engine” off.');
    expect(said('filecoin.solstice=true')).toContain('switches “Solstice (FIP-0118, draft)” on.');
    expect(said('bittensor.emissionRule=tao-flow')).toMatch(
      /sets “Subnet emission rule” to .+ instead of .+\./,
    );
    expect(said('world.shockDate=2028-01-01')).toContain('to 2028-01-01 instead of ');
    expect(said('filecoin.renewalRate=2026-03-01_0.5*2027-01-01_0.2')).toContain(
      'to 50% → 20% (over time, 2 points) instead of 72.8%',
    );
    expect(said('days=365&seed=7')).toContain(
      'runs for 365 days instead of 1,825 and draws chance from seed 7 instead of 1.',
    );
    expect(said('preset=ai-boom')).toMatch(/, and changes 3 more inputs\.$/);
  });

  it('writes numbers as readers do: with a real minus, days in groups, a seed as it is', () => {
    const said = (query: string, locale: Locale) => sentence('', query, locale, false);
    expect(said('world.aiDemandGrowthPerYear=-0.3', 'en')).toContain('from 0.4 /yr to −0.3 /yr');
    expect(said('days=3650&seed=12345', 'en')).toContain('runs for 3,650 days instead of 1,825');
    expect(said('days=3650&seed=12345', 'en')).toContain('from seed 12345 instead of 1.');
  });

  it('joins changes in Chinese as actions, and what is counted as a rest', () => {
    const said = (query: string) => sentence('', query, 'zh-CN', false);
    expect(said('days=3650&seed=7')).toContain('改为 3,650 并将随机种子');
    expect(said('preset=ai-boom')).toMatch(/、将.+\S ?以及另外 3 个输入。$/);
    expect(said('preset=ai-boom')).not.toMatch(/和将|和另外/);
  });

  it('says so when nothing differs, or nothing follows', () => {
    expect(sentence('', 'filecoin.renewalRate=0.728', 'en')).toBe(
      'B · Mine is the same scenario as A · Default.',
    );
    expect(sentence('', '', 'zh-CN')).toBe('B · Mine 与 A · Default 是同一情景。');
    expect(sentence('days=30', 'days=30&bittensor.focusNetuid=2', 'en')).toContain(
      'the first key figures and the circulating supply are the same',
    );
  });

  it.each(presets.map(({ id }) => id))(
    'is whole for %s against the default and the other way round',
    (id) => {
      for (const locale of LOCALES) {
        for (const [one, two] of [
          ['days=120', `days=120&preset=${id}`] as const,
          [`days=120&preset=${id}`, 'days=120'] as const,
        ]) {
          const text = sentence(one, two, locale);
          expect(text).toMatch(locale === 'en' ? /^Against A.+\.$/ : /^与 A.+。$/);
          expect(text).not.toMatch(/undefined|NaN|Infinity|[{}]|comparisonSentence/);
          expect(text).toBe(sentence(one, two, locale));
        }
      }
    },
  );

  it('is whole for every pair of the examples', () => {
    for (const { refs } of COMPARISON_EXAMPLES)
      for (const one of refs)
        for (const two of refs) {
          const [first, second] = [one, two].map((ref) =>
            ref.kind === 'link' ? `${ref.query}&days=60` : '',
          );
          for (const locale of LOCALES) {
            const text = sentence(first ?? '', second ?? '', locale);
            expect(text).not.toMatch(/undefined|NaN|[{}]/);
            if (one === two) expect(text).toMatch(/same scenario|同一情景/);
          }
        }
  });

  it('names only networks that move', () => {
    const text = sentence('days=60', 'days=60&bittensor.recycleShareOfGross=0.5', 'en');
    for (const { id, label } of declarations) expect(text.includes(`${label.en} `)).toBe(id === 'bittensor');
  });
});
