import { useEffect, useState } from 'react';
import { studyIssues } from '@/lib/networks/study-issues';
import type { InputIssue } from '@/simulation/core';
import { useScenario } from './scenario-store';

const NONE: readonly InputIssue[] = [];

/** What of the address's study inputs is refused, on whichever page it is opened. */
export function useStudyIssues(): readonly InputIssue[] {
  const studies = useScenario((state) => state.studies);
  const some = Object.keys(studies).length > 0;
  const [issues, setIssues] = useState(NONE);
  useEffect(() => {
    if (!some) return undefined;
    let left = false;
    studyIssues(studies).then(
      (found) => {
        if (!left) setIssues(found);
      },
      // What cannot be loaded cannot be judged; the study itself says so on its page.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [studies, some]);
  return some ? issues : NONE;
}
