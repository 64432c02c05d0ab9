'use client';

import { TriangleAlert, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Allowed, InputIssue, Locale } from '@/simulation/core';
import { formatList } from '@/lib/format/list-format';
import { ICON_BUTTON } from '@/components/ui/icon-button-class';

/** Inputs that could not be taken. The rest of the scenario works. New ones show again after closing. */
export function LinkIssueList({ issues }: { issues: readonly InputIssue[] }) {
  const t = useTranslations('issues');
  const titleId = useId();
  const [closed, setClosed] = useState('');
  const shown = JSON.stringify(issues);
  if (closed === shown) return null;
  return (
    <div
      role="alert"
      className="flex items-start gap-2 rounded-lg border border-warning bg-surface px-3 py-2 text-xs"
    >
      <TriangleAlert size={14} className="mt-0.5 shrink-0 text-warning" />
      <div className="min-w-0 flex-1">
        <p id={titleId} className="font-medium">
          {t('title', { count: issues.length })}
        </p>
        <ul
          aria-labelledby={titleId}
          tabIndex={0}
          className="mt-0.5 max-h-[26dvh] overflow-auto scroll-hint text-ink-2 sm:max-h-28"
        >
          {issues.map((issue, index) => (
            <Issue key={`${issue.field} ${index}`} issue={issue} />
          ))}
        </ul>
      </div>
      <button type="button" aria-label={t('close')} onClick={() => setClosed(shown)} className={ICON_BUTTON}>
        <X size={14} />
      </button>
    </div>
  );
}

function Issue({ issue }: { issue: InputIssue }) {
  const t = useTranslations('issues');
  const describe = useTranslations('allowed');
  const locale = useLocale() as Locale;
  return (
    <li className="break-words">
      <code>{issue.field}</code>
      {t('colon')}
      {t(issue.code, {
        value: issue.value,
        allowed: describe(issue.allowed.kind, argumentsOf(issue.allowed, locale)),
      })}
    </li>
  );
}

function argumentsOf(allowed: Allowed, locale: Locale): Record<string, string> {
  return Object.fromEntries(
    Object.entries(allowed).map(([name, value]) => [
      name,
      Array.isArray(value) ? formatList(value.map(String), locale) : String(value),
    ]),
  );
}
