'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/lib/i18n/navigation';
import { CommandCenter } from '@/components/commands/command-center';
import { MainNav } from './main-nav';
import { LocaleSwitch } from './locale-switch';
import { OfflineBadge } from './offline-badge';
import { ThemeSwitch } from './theme-switch';

/** The bar at the top of every page: name, the page's own controls, language and theme. */
export function AppHeader({ children }: { children?: ReactNode }) {
  const t = useTranslations('app');
  return (
    <header className="shrink-0 border-b border-line bg-surface">
      <div className="flex h-12 items-center gap-3 px-3 max-sm:gap-1 md:px-4">
        <Link
          href="/"
          className="flex shrink-0 items-center gap-2 text-sm font-semibold"
          aria-label={t('home')}
        >
          <svg
            aria-hidden
            viewBox="0 0 24 24"
            className="size-5"
            fill="none"
            strokeWidth="2"
            strokeLinecap="round"
          >
            <path d="M4 17l5-6 4 3 7-9" stroke="var(--color-accent)" />
            <path d="M4 21h16" stroke="var(--color-ink-3)" />
          </svg>
          <span className="max-sm:sr-only">{t('name')}</span>
        </Link>
        <MainNav className="flex shrink-0 gap-0.5 max-lg:hidden" />
        <div className="flex min-w-0 flex-1 items-center justify-end gap-2 self-stretch overflow-hidden max-sm:gap-1">
          {children}
        </div>
        <div className="flex shrink-0 items-center gap-1">
          <OfflineBadge />
          <CommandCenter />
          <span className="contents max-sm:hidden">
            <LocaleSwitch />
            <ThemeSwitch />
          </span>
        </div>
      </div>
      <div className="flex items-center gap-1 px-2 pb-1 pointer-coarse:pt-1 lg:hidden">
        <MainNav className="flex min-w-0 flex-1 gap-0.5 overflow-x-auto pr-4 max-sm:[mask-image:linear-gradient(to_right,black_calc(100%-20px),transparent)]" />
        <span className="contents sm:hidden">
          <LocaleSwitch />
          <ThemeSwitch />
        </span>
      </div>
    </header>
  );
}
