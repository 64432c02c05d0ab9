import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { declarations } from '@/lib/catalog';

export interface SitePage {
  readonly href: string;
  readonly label: string;
}

/** Every page with a name, in the order of the navigation. */
export function useSitePages(): readonly SitePage[] {
  const t = useTranslations('app');
  const locale = useLocale() as Locale;
  return [
    { href: '/', label: t('compare') },
    ...declarations.map(({ id, label }) => ({ href: `/networks/${id}`, label: label[locale] })),
    { href: '/scenarios', label: t('scenarios') },
    { href: '/developers', label: t('developers') },
  ];
}
