import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { RunScreen } from '@/components/runs/run-screen';
import { readRun } from '@/lib/server/runs/read-run';

interface PageProps {
  readonly params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, id } = await params;
  const t = await getTranslations({ locale, namespace: 'runPage' });
  return { title: `${t('title')} ${id}` };
}

/** A stored run under its permanent address. */
export default async function RunPage({ params }: PageProps) {
  const { id } = await params;
  const run = await readRun(id);
  if (!run) notFound();
  return <RunScreen initial={run} />;
}
