import { useTranslations } from 'next-intl';
import { Link } from '@/lib/i18n/navigation';
import { AppHeader } from '@/components/layout/app-header';

/** A run of which not even the scenario can be told any more. */
export function DamagedRun({ id }: { id: string }) {
  const t = useTranslations('runPage');
  return (
    <div className="flex min-h-dvh flex-col">
      <AppHeader />
      <main className="grid flex-1 place-items-center p-8 text-center text-sm">
        <div>
          <h1 className="font-medium">
            {t('title')} <span className="font-mono">{id}</span>
          </h1>
          <p className="mt-1 max-w-lg text-xs text-ink-2">{t('damagedScenario')}</p>
          <Link href="/" className="mt-4 inline-block text-accent-ink underline">
            {t('home')}
          </Link>
        </div>
      </main>
    </div>
  );
}
