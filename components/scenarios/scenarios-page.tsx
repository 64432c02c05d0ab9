import { useTranslations } from 'next-intl';
import { AppHeader } from '@/components/layout/app-header';
import { PresetGallery } from './preset-gallery';
import { SavedList } from './saved-list';

/** What this browser keeps, and what the product brings along. */
export function ScenariosPage() {
  const t = useTranslations('scenarios');
  return (
    <div className="flex min-h-dvh flex-col">
      <AppHeader />
      <main className="mx-auto w-full max-w-6xl flex-1 px-3 py-6 md:px-6">
        <h1 className="text-xl font-semibold">{t('title')}</h1>
        <p className="mt-2 max-w-prose text-sm text-ink-2">{t('lead')}</p>
        <h2 className="mb-2 mt-6 text-base font-semibold">{t('saved')}</h2>
        <SavedList />
        <h2 className="mt-8 text-base font-semibold">{t('presets')}</h2>
        <PresetGallery />
      </main>
    </div>
  );
}
