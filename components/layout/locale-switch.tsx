'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { LOCALES } from '@/lib/catalog';
import { usePathname, useRouter } from '@/lib/i18n/navigation';
import { useKeptDensity } from './use-density';
import { writePendingAddress } from '@/components/scenario/pending-address';

const NAMES: Record<Locale, string> = { en: 'EN', 'zh-CN': '中文' };

/** Switches the language and keeps the scenario, which is in the address. */
export function LocaleSwitch() {
  const t = useTranslations('app');
  const locale = useLocale() as Locale;
  const router = useRouter();
  const pathname = usePathname();
  useKeptDensity();
  const other = LOCALES.find((candidate) => candidate !== locale) ?? locale;
  return (
    <button
      type="button"
      lang={other}
      aria-label={t('language', { language: NAMES[other] })}
      onClick={() => {
        writePendingAddress();
        router.replace(`${pathname}${window.location.search}`, { locale: other });
      }}
      className="h-7 whitespace-nowrap rounded px-2 pointer-coarse:h-9 text-xs text-ink-2 hover:bg-hover hover:text-ink"
    >
      {NAMES[other]}
    </button>
  );
}
