import { useQuery } from '@tanstack/react-query';
import { studyIssues } from '@/lib/networks/study-issues';
import type { InputIssue } from '@/simulation/core';
import { useScenario } from './scenario-store';

const NONE: readonly InputIssue[] = [];

/** What of the address's study inputs is refused, on whichever page it is opened. */
export function useStudyIssues(): readonly InputIssue[] {
  const studies = useScenario((state) => state.studies);
  const { data } = useQuery({
    queryKey: ['study-issues', studies],
    queryFn: () => studyIssues(studies),
    enabled: Object.keys(studies).length > 0,
    staleTime: Infinity,
    placeholderData: (previous) => previous,
  });
  return Object.keys(studies).length > 0 ? (data ?? NONE) : NONE;
}
