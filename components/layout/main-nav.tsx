'use client';

import { useTranslations } from 'next-intl';
import { useCallback, type MouseEvent } from 'react';
import { Link, usePathname } from '@/lib/i18n/navigation';
import { useSitePages } from './site-pages';
import { useTakeAlong } from './use-take-along';

/** The way between the comparison and the networks; the scenario, which is in the address, comes along. */
export function MainNav({ className }: { className: string }) {
  const t = useTranslations('app');
  const pathname = usePathname();
  const pages = useSitePages();
  const go = useTakeAlong();
  // Where the pages do not all fit, the one that is open does.
  const showCurrent = useCallback((nav: HTMLElement | null) => {
    const current = nav?.querySelector<HTMLElement>('[aria-current]');
    // Only the row itself moves, never the page.
    if (nav && current)
      nav.scrollLeft = current.offsetLeft - nav.offsetLeft - (nav.clientWidth - current.offsetWidth) / 2;
  }, []);
  const follow = (event: MouseEvent, href: string) => {
    // A new tab or window is the browser's business, and starts from the defaults.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(href);
  };
  return (
    <nav ref={showCurrent} aria-label={t('pages')} className={className}>
      {pages.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          onClick={(event) => follow(event, href)}
          aria-current={pathname === href ? 'page' : undefined}
          className="flex h-7 items-center pointer-coarse:h-9 whitespace-nowrap rounded px-2 text-xs text-ink-2 hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
