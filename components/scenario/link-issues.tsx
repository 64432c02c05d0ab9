'use client';

import type { InputIssue } from '@/simulation/core';
import { onDemand } from '@/components/ui/on-demand';

const LinkIssueList = onDemand(() => import('./link-issue-list').then((module) => module.LinkIssueList));

/** Inputs that could not be taken; nothing where all were. */
export function LinkIssues({ issues }: { issues: readonly InputIssue[] }) {
  return issues.length === 0 ? null : <LinkIssueList issues={issues} />;
}
