'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import type { Locale } from '@/simulation/core';
import { declarations } from '@/lib/catalog';
import { COMPARISON_PATH } from '@/lib/comparison/comparison';
import { Link, usePathname, useRouter } from '@/lib/i18n/navigation';
import { writePendingAddress } from '@/components/scenario/pending-address';

/** The way between the comparison and the networks; the scenario, which is in the address, comes along. */
export function MainNav({ className }: { className: string }) {
  const t = useTranslations('app');
  const locale = useLocale() as Locale;
  const pathname = usePathname();
  const router = useRouter();
  const pages = [
    { href: '/', label: t('compare') },
    ...declarations.map(({ id, label }) => ({ href: `/networks/${id}`, label: label[locale] })),
    { href: '/scenarios', label: t('scenarios') },
    { href: '/developers', label: t('developers') },
  ];
  const follow = (event: MouseEvent, href: string) => {
    // A new tab or window is the browser's business, and starts from the defaults.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    writePendingAddress();
    // The query of a comparison is no scenario.
    router.push(pathname === COMPARISON_PATH ? href : `${href}${window.location.search}`);
  };
  return (
    <nav aria-label={t('pages')} className={className}>
      {pages.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          onClick={(event) => follow(event, href)}
          aria-current={pathname === href ? 'page' : undefined}
          className="flex h-7 items-center whitespace-nowrap rounded px-2 text-xs text-ink-2 hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
