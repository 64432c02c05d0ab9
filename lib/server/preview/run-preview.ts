import type { RunSummary } from '@/lib/api/contracts';
import { DEFAULT_VIEW, inputOf } from '@/lib/scenario';
import { decodeFrame, type Frame, type Scenario } from '@/simulation/core';
import { readFrame } from '../runs/read-run';
import { buildPreview } from './preview-model';
import { DRAWING, renderPreview } from './render-preview';
import { scenarioLine } from './scenario-words';

/** Says everything the preview of a run is drawn from. */
export function runPreviewVersion(run: RunSummary): string {
  return JSON.stringify([DRAWING, run.id, run.networks.map(({ resultHash }) => resultHash)]);
}

/** The preview of a run that succeeded: the stored numbers, never new ones. */
export function runPreview(run: RunSummary): Promise<ArrayBuffer> {
  const scenario = run.scenario as Scenario;
  return renderPreview(runPreviewVersion(run), async () => {
    const frames: Record<string, Frame> = {};
    for (const { network } of run.networks) {
      const stored = await readFrame(run, network);
      if (stored) frames[network] = decodeFrame(stored.data);
    }
    return buildPreview({
      title: `Run ${run.id}`,
      description: await scenarioLine(inputOf(scenario), 'en'),
      scenario,
      view: DEFAULT_VIEW,
      frames,
    });
  });
}
