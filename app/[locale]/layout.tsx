import { GeistMono } from 'geist/font/mono';
import { GeistSans } from 'geist/font/sans';
import type { Metadata } from 'next';
import { hasLocale, NextIntlClientProvider } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { PrintedAddress } from '@/components/layout/printed-address';
import { Providers } from '@/components/layout/providers';
import { ENGINE_VERSION } from '@/lib/catalog';
import { routing } from '@/lib/i18n/routing';
import { DENSITY_SCRIPT } from '@/lib/theme/density';
import { THEME_CSS } from '@/lib/theme/theme-css';
import '../globals.css';

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'app' });
  return { title: { default: t('title'), template: `%s · ${t('name')}` }, description: t('description') };
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} suppressHydrationWarning className={`${GeistSans.variable} ${GeistMono.variable}`}>
      <head>
        <style>{THEME_CSS}</style>
        <script>{DENSITY_SCRIPT}</script>
      </head>
      <body>
        <NextIntlClientProvider>
          <Providers>
            {children}
            <PrintedAddress engine={ENGINE_VERSION} />
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
