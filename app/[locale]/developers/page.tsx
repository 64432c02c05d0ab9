import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { DevelopersPage } from '@/components/developers/developers-page';
import { MAX_DAYS, type Locale } from '@/lib/catalog';
import { MAX_BODY_BYTES } from '@/lib/api/limits';
import { originOfHeaders } from '@/lib/server/http/origin';
import { plainMetadata } from '@/lib/server/preview/page-metadata';

interface PageProps {
  readonly params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return plainMetadata((await params).locale, 'developers');
}

/** The API for people who build on it. */
export default async function Developers() {
  const origin = originOfHeaders(await headers());
  return <DevelopersPage days={MAX_DAYS} kilobytes={MAX_BODY_BYTES / 1024} origin={origin} />;
}
