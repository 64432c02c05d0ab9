import { useTranslations } from 'next-intl';
import { AppHeader } from '@/components/layout/app-header';
import { Link } from '@/lib/i18n/navigation';

export default function NotFound() {
  const t = useTranslations('notFound');
  return (
    <div className="flex min-h-dvh flex-col">
      <AppHeader />
      <main className="grid flex-1 place-items-center p-8 text-center">
        <div>
          <h1 className="text-lg font-semibold">{t('title')}</h1>
          <p className="mt-1 text-sm text-ink-2">{t('detail')}</p>
          <Link href="/" className="mt-4 inline-block text-sm text-accent-ink underline">
            {t('home')}
          </Link>
        </div>
      </main>
    </div>
  );
}
