import { resolveInput } from '@/lib/catalog';
import { readScenarioInput, type Scenario, type ScenarioInput } from '@/simulation/core';
import { refuseInput } from '../http/problem';

/** The scenario a document asks for, resolved, or the answer that names everything wrong with it. */
export function readScenario(document: unknown): { input: ScenarioInput; scenario: Scenario } | Response {
  const read = readScenarioInput(document);
  const { scenario, issues } = resolveInput(read.input);
  const refused = [...read.issues, ...issues];
  return refused.length > 0 ? refuseInput(refused) : { input: read.input, scenario };
}
