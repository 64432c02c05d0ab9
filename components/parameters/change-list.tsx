'use client';

import { RotateCcw } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import type { ScenarioChange } from '@/lib/scenario/changes';
import { describeChange } from '@/lib/scenario/describe-change';
import { IconButton } from '@/components/ui/icon-button';
import { useScenario } from '@/components/scenario/scenario-store';
import { useChangeWords } from '@/components/scenario/use-change-words';

/** Each change in words, with a way back. */
export function ChangeList({ changes }: { changes: readonly ScenarioChange[] }) {
  const t = useTranslations('changes');
  const words = useChangeWords();
  const locale = useLocale() as Locale;
  const resetParameter = useScenario((state) => state.resetParameter);
  return (
    <ul
      className="max-h-28 overflow-auto max-md:max-h-none text-[11px] leading-5 text-ink-2"
      tabIndex={0}
      aria-label={t('title', { count: changes.length })}
    >
      {changes.map((change) => (
        <li key={change.id} className="flex items-center justify-between gap-1">
          <span className="truncate" title={describeChange(change, locale, words)}>
            {describeChange(change, locale, words)}
          </span>
          <IconButton
            label={t('undo', { label: change.spec.label[locale] })}
            icon={<RotateCcw size={11} />}
            onClick={() => resetParameter(change.id)}
          />
        </li>
      ))}
    </ul>
  );
}
