'use client';

import { TriangleAlert, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { InputIssue } from '@/simulation/core';

/** What of a link could not be read. The rest of the link works. */
export function LinkIssues({ issues }: { issues: readonly InputIssue[] }) {
  const t = useTranslations('issues');
  const [closed, setClosed] = useState(false);
  if (closed || issues.length === 0) return null;
  return (
    <div
      role="alert"
      className="flex items-start gap-2 rounded-lg border border-warning bg-surface px-3 py-2 text-xs"
    >
      <TriangleAlert size={14} className="mt-0.5 shrink-0 text-warning" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{t('title', { count: issues.length })}</p>
        <ul className="mt-0.5 max-h-20 overflow-auto text-ink-2">
          {issues.map((issue, index) => (
            <li key={`${issue.field} ${index}`} className="break-words">
              <code>{issue.field}</code>: {t(issue.code, { value: issue.value, allowed: issue.allowed })}
            </li>
          ))}
        </ul>
      </div>
      <button
        type="button"
        aria-label={t('close')}
        onClick={() => setClosed(true)}
        className="text-ink-3 hover:text-ink"
      >
        <X size={14} />
      </button>
    </div>
  );
}
