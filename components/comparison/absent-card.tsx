'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { queryKeys } from '@/lib/api/query-keys';
import type { Comparison } from '@/lib/comparison/comparison';
import { Button } from '@/components/ui/button';
import { CardActions } from './card-actions';
import { ScenarioSwatch } from './scenario-swatch';
import type { ChangeComparison } from './use-comparison';
import type { Slot } from './use-slots';

interface AbsentCardProps {
  readonly slot: Exclude<Slot, { state: 'ready' }>;
  readonly place: number;
  readonly comparison: Comparison;
  readonly change: ChangeComparison;
}

/** The place of a kept scenario that is being read, is not there, or could not be read. */
export function AbsentCard({ slot, place, comparison, change }: AbsentCardProps) {
  const t = useTranslations('comparison');
  const cache = useQueryClient();
  const { id, letter } = slot;
  return (
    <li
      data-compared={letter}
      className="flex min-w-0 flex-col rounded-lg border border-line bg-surface px-3 py-2 text-[11px] leading-4"
    >
      <div className="flex min-h-7 items-center gap-2">
        <ScenarioSwatch place={place} />
        <code className="truncate text-ink-2">{id}</code>
      </div>
      {slot.state === 'reading' ? (
        <p role="status" className="skeleton mb-1 mt-1 flex-1 rounded text-ink-2">
          {t('reading', { id })}
        </p>
      ) : (
        <p role="alert" className="mb-1 mt-1 flex-1 text-danger">
          {slot.state === 'failed' ? t('unreadable', { id, message: slot.message }) : t('missing', { id })}
        </p>
      )}
      {slot.state === 'failed' ? (
        <Button
          className="mb-1 self-start max-md:h-11"
          onClick={() => void cache.refetchQueries({ queryKey: queryKeys.savedScenario(id) })}
        >
          {t('retry')}
        </Button>
      ) : null}
      <CardActions name={`${letter} · ${id}`} place={place} comparison={comparison} change={change} />
    </li>
  );
}
