import { useMemo } from 'react';
import type { ParameterValue, StudyDeclaration } from '@/simulation/core';
import { readInputs } from '@/lib/networks/study-inputs';
import { useScenario } from '@/components/scenario/scenario-store';

interface StudyInputs {
  readonly values: Readonly<Record<string, ParameterValue>>;
  readonly change: (key: string, value: ParameterValue | undefined) => void;
}

/** The inputs of a study as the scenario's address holds them; what it refuses, the page lists. */
export function useStudyInputs(network: string, id: string, study: StudyDeclaration): StudyInputs {
  const studies = useScenario((state) => state.studies);
  const setStudyInput = useScenario((state) => state.setStudyInput);
  const prefix = `${network}.${id}.`;
  const own = JSON.stringify(Object.entries(studies).filter(([key]) => key.startsWith(prefix)));
  const values = useMemo(
    () => readInputs(study, prefix, JSON.parse(own) as [string, string][]).values,
    [study, prefix, own],
  );
  return {
    values,
    change: (key, value) =>
      setStudyInput(
        prefix + key,
        value === undefined || value === study.parameters[key]?.default ? undefined : String(value),
      ),
  };
}
