import { getTranslations } from 'next-intl/server';
import { describeScenario, type ScenarioWords } from '@/lib/scenario/describe-scenario';
import type { Locale, ScenarioInput } from '@/simulation/core';

/** Changes a preview has room for. */
const CHANGES = 3;

async function scenarioWords(locale: Locale): Promise<ScenarioWords> {
  const [preview, curve, toggle] = await Promise.all([
    getTranslations({ locale, namespace: 'preview' }),
    getTranslations({ locale, namespace: 'curve' }),
    getTranslations({ locale, namespace: 'switch' }),
  ]);
  return {
    unchanged: preview('unchanged'),
    more: (count) => preview('more', { count }),
    overTime: (count) => curve('overTime', { count }),
    daily: (count) => curve('daily', { count }),
    on: toggle('on'),
    off: toggle('off'),
  };
}

/** A scenario in one line of a language, as previews of links say it; of a network alone, what concerns it. */
export async function scenarioLine(input: ScenarioInput, locale: Locale, network?: string): Promise<string> {
  return describeScenario(input, locale, await scenarioWords(locale), CHANGES, network);
}
