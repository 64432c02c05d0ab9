import type { RunSummary } from '@/lib/api/contracts';
import { DEFAULT_VIEW, inputOf } from '@/lib/scenario';
import { getTranslations } from 'next-intl/server';
import { decodeFrame, type Frame, type Locale, type Scenario } from '@/simulation/core';
import { readFrame } from '../runs/read-run';
import { buildPreview } from './preview-model';
import { DRAWING, renderPreview } from './render-preview';
import { scenarioLine } from './scenario-words';

/** Says everything the preview of a run is drawn from. */
export function runPreviewVersion(run: RunSummary, locale: Locale): string {
  return JSON.stringify([DRAWING, locale, run.id, run.networks.map(({ resultHash }) => resultHash)]);
}

/** The preview of a run that succeeded: the stored numbers, never new ones. Throws LimitError. */
export function runPreview(run: RunSummary, locale: Locale, client: string): Promise<ArrayBuffer> {
  const scenario = run.scenario as Scenario;
  return renderPreview(runPreviewVersion(run, locale), client, async () => {
    const frames: Record<string, Frame> = {};
    for (const { network } of run.networks) {
      const stored = await readFrame(run, network);
      if (stored) frames[network] = decodeFrame(stored.data);
    }
    const t = await getTranslations({ locale, namespace: 'runPage' });
    return buildPreview({
      locale,
      title: `${t('title')} ${run.id}`,
      description: await scenarioLine(inputOf(scenario), locale),
      scenario,
      view: DEFAULT_VIEW,
      frames,
    });
  });
}
