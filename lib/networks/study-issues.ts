import { networks } from '@/lib/catalog';
import type { InputIssue, StudyDeclaration } from '@/simulation/core';
import { readInputs } from './study-inputs';

/**
 * What of the study inputs in a link, `network.study.input` to text, cannot be taken: studies a network does not
 * have, inputs a study does not have, values out of range. Loads the depth of the networks that are named.
 */
export async function studyIssues(inputs: Readonly<Record<string, string>>): Promise<InputIssue[]> {
  const issues = await Promise.all(
    networks.map(async ({ declaration: { id: network }, loadDepth }) => {
      const own = Object.entries(inputs).filter(([key]) => key.startsWith(`${network}.`));
      return own.length === 0 ? [] : issuesOf(network, own, (await loadDepth?.())?.studies ?? {});
    }),
  );
  return issues.flat();
}

function issuesOf(
  network: string,
  entries: readonly (readonly [id: string, text: string])[],
  studies: Readonly<Record<string, StudyDeclaration>>,
): InputIssue[] {
  return entries.flatMap(([field, text]) => {
    const [, id = ''] = field.split('.');
    const study = Object.hasOwn(studies, id) ? studies[id] : undefined;
    if (study) return readInputs(study, `${network}.${id}.`, [[field, text]]).issues;
    const allowed = {
      kind: 'one-of',
      values: Object.keys(studies).map((each) => `${network}.${each}`),
    } as const;
    return [{ code: 'unknown-field', field, value: JSON.stringify(text), allowed } as const];
  });
}
