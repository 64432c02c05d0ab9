'use client';

import { useTranslations } from 'next-intl';
import { Progress } from '@/components/ui/progress';

/** How many of the runs that say why are made; as high as what will stand here, so that little jumps. */
export function MoveProgress({ done, total }: { done: number; total: number }) {
  const t = useTranslations('moved');
  return (
    <div role="status" className="mt-2 flex min-h-40 flex-wrap content-start items-center gap-2 text-ink-2">
      <Progress label={t('progress')} value={done / Math.max(1, total)} />
      {t('running', { done, total })}
    </div>
  );
}

/** That they could not be made. */
export function MoveFailure({ message }: { message: string }) {
  const t = useTranslations('moved');
  return (
    <p role="alert" className="mt-1 text-danger">
      {t('failed', { message })}
    </p>
  );
}
