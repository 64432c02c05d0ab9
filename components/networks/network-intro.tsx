import { useLocale, useTranslations } from 'next-intl';
import type { Locale, NetworkDeclaration } from '@/simulation/core';

/** Name, one sentence, and the way to each part of the page. */
export function NetworkIntro({
  declaration,
  sections,
}: {
  declaration: NetworkDeclaration;
  sections: readonly string[];
}) {
  const t = useTranslations('network');
  const locale = useLocale() as Locale;
  return (
    <header className="px-1">
      <h1 className="text-lg font-semibold">{declaration.label[locale]}</h1>
      <p className="max-w-prose text-xs leading-5 text-ink-2">
        {t('clock', {
          summary: declaration.summary[locale],
          epoch: declaration.nativeEpoch.label[locale],
          mode: t(`epochMode.${declaration.nativeEpoch.mode}`),
        })}
      </p>
      <nav aria-label={t('onThisPage')} className="mt-1 flex gap-x-3 overflow-x-auto text-xs">
        {sections.map((section) => (
          <a key={section} href={`#${section}`} className="whitespace-nowrap py-1 text-accent-ink underline">
            {t(section)}
          </a>
        ))}
      </nav>
    </header>
  );
}
