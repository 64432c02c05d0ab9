import { useMemo } from 'react';
import type { ParameterValue, Scenario, StudyDeclaration } from '@/simulation/core';
import { readInputs } from '@/lib/networks/study-inputs';
import { useScenario } from '@/components/scenario/scenario-store';

interface StudyInputs {
  readonly values: Readonly<Record<string, ParameterValue>>;
  /** What they are unless changed, for this scenario. */
  readonly resting: Readonly<Record<string, ParameterValue>>;
  readonly change: (key: string, value: ParameterValue | undefined) => void;
}

/** The inputs of a study as the scenario and its address hold them; what the study refuses, the page lists. */
export function useStudyInputs(
  network: string,
  id: string,
  study: StudyDeclaration,
  scenario: Scenario,
): StudyInputs {
  const studies = useScenario((state) => state.studies);
  const setStudyInput = useScenario((state) => state.setStudyInput);
  const prefix = `${network}.${id}.`;
  const own = JSON.stringify(Object.entries(studies).filter(([key]) => key.startsWith(prefix)));
  const scenarioValues = scenario.networks[network];
  const resting = useMemo(
    () => readInputs(study, prefix, [], scenarioValues).values,
    [study, prefix, scenarioValues],
  );
  const values = useMemo(
    () => readInputs(study, prefix, JSON.parse(own) as [string, string][], scenarioValues).values,
    [study, prefix, own, scenarioValues],
  );
  return {
    values,
    resting,
    change: (key, value) =>
      setStudyInput(prefix + key, value === undefined || value === resting[key] ? undefined : String(value)),
  };
}
