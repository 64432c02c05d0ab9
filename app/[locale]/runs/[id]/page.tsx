import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { DamagedRun } from '@/components/runs/damaged-run';
import { RunScreen } from '@/components/runs/run-screen';
import { runImagePath } from '@/lib/api/client';
import type { Locale } from '@/lib/catalog';
import { inputOf } from '@/lib/scenario';
import { previewMetadata } from '@/lib/server/preview/page-metadata';
import { scenarioLine } from '@/lib/server/preview/scenario-words';
import { DamagedResultError } from '@/lib/server/runs/damaged-result-error';
import { readRun } from '@/lib/server/runs/read-run';

interface PageProps {
  readonly params: Promise<{ locale: Locale; id: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, id } = await params;
  const t = await getTranslations({ locale, namespace: 'runPage' });
  const title = `${t('title')} ${id}`;
  const run = await readRun(id).catch(damaged);
  // Only a run that succeeded has numbers to show.
  if (run === undefined || run === 'damaged' || run.status !== 'succeeded') return { title };
  const description = t('previewed', { scenario: await scenarioLine(inputOf(run.scenario), locale) });
  const image = (words: URLSearchParams) => runImagePath(id, words);
  const shown = { locale, path: `/runs/${id}`, description, image };
  return { ...(await previewMetadata({ ...shown, title: `${title} · DePIN Lab` })), title };
}

/** For a run whose scenario is no longer what was stored. */
function damaged(error: unknown): 'damaged' {
  if (error instanceof DamagedResultError) return 'damaged';
  throw error;
}

/** A stored run under its permanent address. */
export default async function RunPage({ params }: PageProps) {
  const { id } = await params;
  const run = await readRun(id).catch(damaged);
  if (!run) notFound();
  if (run === 'damaged') return <DamagedRun id={id} />;
  return <RunScreen initial={run} />;
}
