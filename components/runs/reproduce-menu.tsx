'use client';

import { Terminal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { RunSummary } from '@/lib/api/contracts';
import { reproductionOf } from '@/lib/export/reproduce';
import { CopyText } from '@/components/ui/copy-text';
import { DisclosureMenu } from '@/components/ui/disclosure-menu';

/** How to get the very same result without this page. */
export function ReproduceMenu({ run }: { run: RunSummary }) {
  const t = useTranslations('reproduce');
  return (
    <DisclosureMenu label={t('title')} icon={<Terminal size={13} />}>
      <Ways run={run} />
    </DisclosureMenu>
  );
}

/** Rendered once opened, in the browser, which knows the address of the server. */
function Ways({ run }: { run: RunSummary }) {
  const t = useTranslations('reproduce');
  const { commandLine, curl } = reproductionOf(run, window.location.origin);
  return (
    <>
      <p className="text-ink-2">{t('lead', { engine: run.engineVersion })}</p>
      <p className="mt-2 font-medium">{t('commandLine')}</p>
      <CopyText text={commandLine} label={t('copy')} copiedLabel={t('copied')} />
      <p className="mt-2 font-medium">{t('curl')}</p>
      <CopyText text={curl} label={t('copy')} copiedLabel={t('copied')} />
    </>
  );
}
