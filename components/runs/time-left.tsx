'use client';

import { useTranslations } from 'next-intl';
import { roughTime } from '@/lib/runs/time-left';

/** About how long a run will still take; nothing while that is not known. */
export function TimeLeft({ seconds }: { seconds: number | undefined }) {
  const t = useTranslations('run');
  if (seconds === undefined) return null;
  const { unit, count } = roughTime(seconds);
  return (
    <span data-time-left className="whitespace-nowrap tabular-nums text-ink-2">
      {t(`left.${unit}`, { count })}
    </span>
  );
}
