'use client';

import { Copy, Eraser, RotateCcw } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Locale } from '@/simulation/core';
import { scenarioChanges } from '@/lib/scenario';
import { codeOnDemand, onDemand } from '@/components/ui/on-demand';
import { IconButton } from '@/components/ui/icon-button';
import { useCopied } from '@/components/ui/use-copied';
import { useScenario } from '@/components/scenario/scenario-store';
import { useChangeWords } from '@/components/scenario/use-change-words';

const ChangeList = onDemand(() => import('./change-list').then((module) => module.ChangeList));
const describer = codeOnDemand(() =>
  import('@/lib/scenario/describe-change').then((module) => module.describeChange),
);

/** What differs from the preset, as a list that can be copied. */
export function ChangesPanel() {
  const t = useTranslations('changes');
  const words = useChangeWords();
  const locale = useLocale() as Locale;
  const input = useScenario((state) => state.input);
  const resetAll = useScenario((state) => state.resetAll);
  const resetChanges = useScenario((state) => state.resetChanges);
  const app = useTranslations('app');
  const { copied, refused, copy } = useCopied();
  const changes = useMemo(() => scenarioChanges(input), [input]);
  const copyChanges = async () => {
    const describe = await describer();
    copy(changes.map((change) => describe(change, locale, words, true)).join('\n'));
  };
  return (
    <div className="border-t border-line-strong bg-surface px-4 py-2">
      <div className="flex items-center justify-between">
        <h2 className="text-xs font-semibold">{t('title', { count: changes.length })}</h2>
        <span className="flex items-center">
          <span role="status" className="text-[11px] text-ink-2">
            {refused ? app('copyRefused') : copied ? t('copied') : ''}
          </span>
          <IconButton
            label={t('copy')}
            icon={<Copy size={13} />}
            onClick={() => void copyChanges()}
            disabled={changes.length === 0}
          />
          <IconButton
            label={t('resetChanges')}
            icon={<RotateCcw size={13} />}
            onClick={resetChanges}
            disabled={changes.length === 0}
          />
          <IconButton
            label={t('resetAll')}
            icon={<Eraser size={13} />}
            onClick={resetAll}
            disabled={changes.length === 0 && input.preset === undefined}
          />
        </span>
      </div>
      {changes.length > 0 ? (
        <ChangeList changes={changes} />
      ) : (
        <p className="text-[11px] leading-5 text-ink-3">{t('none')}</p>
      )}
    </div>
  );
}
