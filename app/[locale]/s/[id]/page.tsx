import { notFound } from 'next/navigation';
import type { Locale } from '@/lib/catalog';
import { redirect } from '@/lib/i18n/navigation';
import { ENGINE_KEY } from '@/lib/scenario/schema';
import { readSaved } from '@/lib/server/scenarios/saved-scenarios';

/** Opens a saved scenario: the short link stays what it is, the page gets the link of today and the engine that saved it. */
export default async function ShortLinkPage({ params }: { params: Promise<{ locale: Locale; id: string }> }) {
  const { id, locale } = await params;
  const saved = await readSaved(id, undefined);
  if (!saved) notFound();
  redirect({
    href:
      saved.query === '' ? saved.page : `${saved.page}?${saved.query}&${ENGINE_KEY}=${saved.engineVersion}`,
    locale,
  });
}
