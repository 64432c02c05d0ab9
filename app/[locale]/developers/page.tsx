import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DevelopersPage } from '@/components/developers/developers-page';
import { MAX_DAYS } from '@/lib/catalog';
import { MAX_BODY_BYTES } from '@/lib/api/limits';

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>;
}): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'developers' });
  return { title: t('title'), description: t('lead') };
}

/** The API for people who build on it. */
export default function Developers() {
  return <DevelopersPage days={MAX_DAYS} kilobytes={MAX_BODY_BYTES / 1024} />;
}
