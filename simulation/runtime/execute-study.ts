import type { Frame, ParameterValue, Study, StudyResult } from '../core';
import { networks } from '../networks';
import { executeJob } from './execute-job';
import type { SimulationJob } from './runner';

/** One study of one network: its own inputs beside the scenario it looks at. */
export interface StudyJob extends SimulationJob {
  readonly study: string;
  /** Every input of the study, by its key. */
  readonly parameters: Readonly<Record<string, ParameterValue>>;
}

let last: { readonly key: string; readonly frame: Promise<Frame> } | undefined;

/** The network's run, computed once while studies ask for the same scenario. */
function frameOf({ network, scenario }: SimulationJob): Promise<Frame> {
  const key = JSON.stringify({ network, scenario });
  if (last?.key !== key) last = { key, frame: executeJob({ network, scenario }) };
  return last.frame;
}

/** The computation of a declared study. Throws RangeError where the network has none of that id. */
async function loadStudy(network: string, id: string): Promise<Study> {
  const entry = networks.find(({ declaration }) => declaration.id === network);
  const study = (await entry?.loadStudies?.())?.[id];
  if (!study) throw new RangeError(`"${id}" is not a study of "${network}"`);
  return study;
}

/** Runs a study in this thread. */
export async function executeStudy(job: StudyJob): Promise<StudyResult> {
  const [study, frame] = await Promise.all([loadStudy(job.network, job.study), frameOf(job)]);
  return study.run({ parameters: job.parameters, scenario: job.scenario, frame });
}
