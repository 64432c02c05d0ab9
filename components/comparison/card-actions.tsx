'use client';

import { ChevronLeft, ChevronRight, Pencil, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Comparison } from '@/lib/comparison/comparison';
import { withMoved, withoutScenario } from '@/lib/comparison/edit-comparison';
import type { ChangeComparison } from './use-comparison';

interface CardActionsProps {
  readonly name: string;
  readonly place: number;
  readonly comparison: Comparison;
  readonly change: ChangeComparison;
  /** Left out where there is nothing to name. */
  readonly onRename?: () => void;
}

/** Baseline, order, name, and out. */
export function CardActions({ name, place, comparison, change, onRename }: CardActionsProps) {
  const t = useTranslations('comparison');
  const baseline = comparison.base === place;
  return (
    <div className="flex items-center gap-0.5 max-md:[&_button[title]]:size-11">
      {onRename ? (
        <>
          <Button
            aria-label={t('makeBaseline', { name })}
            aria-pressed={baseline}
            disabled={baseline}
            onClick={() => change({ ...comparison, base: place })}
            className="mr-1 h-6 px-2 max-md:h-11"
          >
            {t('asBaseline')}
          </Button>
          <IconButton label={t('rename', { name })} icon={<Pencil size={14} />} onClick={onRename} />
        </>
      ) : null}
      <IconButton
        label={t('earlier', { name })}
        icon={<ChevronLeft size={14} />}
        disabled={place === 0}
        onClick={() => change(withMoved(comparison, place, -1))}
      />
      <IconButton
        label={t('later', { name })}
        icon={<ChevronRight size={14} />}
        disabled={place === comparison.items.length - 1}
        onClick={() => change(withMoved(comparison, place, 1))}
      />
      <span className="flex-1" />
      <IconButton
        label={t('remove', { name })}
        icon={<X size={14} />}
        onClick={() => change(withoutScenario(comparison, place))}
      />
    </div>
  );
}
