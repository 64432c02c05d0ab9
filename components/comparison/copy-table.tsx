'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { csvChunks } from '@/lib/export/csv';
import type { Table } from '@/lib/export/table';
import { Button } from '@/components/ui/button';
import { useCopied } from '@/components/ui/use-copied';

/** Puts a table into the clipboard as CSV. */
export function CopyTable({ table }: { table: () => Table }) {
  const t = useTranslations('comparison');
  const app = useTranslations('app');
  const { copied, refused, copy } = useCopied();
  return (
    <span className="flex items-center gap-2">
      <Button className="max-md:h-11" onClick={() => copy([...csvChunks(table())].join(''))}>
        {copied ? <Check size={13} /> : <Copy size={13} />}
        {t('copyCsv')}
      </Button>
      <span role="status" className="text-[11px] text-ink-2">
        {copied ? t('copied') : ''}
      </span>
      {refused ? (
        <span role="alert" className="text-[11px] text-danger">
          {app('copyRefused')}
        </span>
      ) : null}
    </span>
  );
}
