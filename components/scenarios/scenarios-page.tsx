import { GitCompareArrows } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { COMPARISON_PATH } from '@/lib/comparison/comparison';
import { Link } from '@/lib/i18n/navigation';
import { AppHeader } from '@/components/layout/app-header';
import { PresetGallery, type PresetGalleryProps } from './preset-gallery';
import { SavedList } from './saved-list';

/** What this browser keeps, and what the product brings along. */
export function ScenariosPage({ sparklines }: Pick<PresetGalleryProps, 'sparklines'>) {
  const t = useTranslations('scenarios');
  return (
    <div className="flex min-h-dvh flex-col">
      <AppHeader />
      <main className="mx-auto w-full max-w-6xl flex-1 px-3 py-6 md:px-6">
        <h1 className="text-xl font-semibold">{t('title')}</h1>
        <p className="mt-2 max-w-prose text-sm text-ink-2">{t('lead')}</p>
        <Link
          href={COMPARISON_PATH}
          className="mt-3 inline-flex min-h-8 items-center gap-1.5 rounded bg-accent px-3 text-xs font-medium text-on-accent hover:opacity-90 max-md:min-h-11"
        >
          <GitCompareArrows size={14} aria-hidden />
          {t('compareMany')}
        </Link>
        <h2 className="mb-2 mt-6 text-base font-semibold">{t('saved')}</h2>
        <SavedList />
        <h2 className="mt-8 text-base font-semibold">{t('presets')}</h2>
        <p className="mt-1 max-w-prose text-xs leading-5 text-ink-2">{t('sparklines')}</p>
        <PresetGallery sparklines={sparklines} />
      </main>
    </div>
  );
}
