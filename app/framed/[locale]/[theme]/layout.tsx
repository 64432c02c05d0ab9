import { GeistSans } from 'geist/font/sans';
import { hasLocale, NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { EMBED_THEMES } from '@/lib/embed/embed-query';
import { routing } from '@/lib/i18n/routing';
import { THEME_CSS } from '@/lib/theme/theme-css';
import '../../../globals.css';

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string; theme: string }>;
}

/** What an embed says; the other texts stay here. */
const SPOKEN = ['allowed', 'chart', 'compare', 'embed', 'export', 'issues'] as const;

/** A page for a frame: no shell, no store, no theme script. The proxy put language and look into the path. */
export default async function FramedLayout({ children, params }: LayoutProps) {
  const { locale, theme } = await params;
  if (!hasLocale(routing.locales, locale) || !EMBED_THEMES.some((each) => each === theme)) notFound();
  const messages = await getMessages({ locale });
  const spoken = Object.fromEntries(SPOKEN.map((space) => [space, messages[space]]));
  return (
    <html lang={locale} data-theme={theme} className={GeistSans.variable}>
      <head>
        <style>{THEME_CSS}</style>
      </head>
      <body>
        <NextIntlClientProvider locale={locale} messages={spoken} timeZone="UTC">
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
