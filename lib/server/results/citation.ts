import type { RunSummary } from '@/lib/api/contracts';

/** How to cite a run, in the Citation File Format. */
export function citationOf(run: RunSummary, url: string): string {
  return `cff-version: 1.2.0
message: If you use these numbers, please cite them as below.
title: "DePIN Lab, run ${run.id}"
type: dataset
authors:
  - name: DePIN Lab
version: "engine ${run.engineVersion}"
date-released: "${run.createdAt.slice(0, 10)}"
url: "${url}"
identifiers:
  - type: other
    value: "sha256:${run.scenarioHash}"
    description: Hash of the scenario and the engine
license: MIT
`;
}
