import { useTranslations } from 'next-intl';
import { DEFAULT_REF } from '@/lib/comparison/comparison';
import { comparisonHref } from '@/lib/comparison/comparison-link';
import { Link } from '@/lib/i18n/navigation';

/** The way from a scenario, given by its link's query, to its comparison with the defaults. */
export function CompareWithDefault({ query }: { query: string }) {
  const t = useTranslations('share');
  return (
    <Link
      href={comparisonHref([{ ref: DEFAULT_REF }, { ref: { kind: 'link', query } }])}
      prefetch={false}
      className="mt-1 flex min-h-5 items-center text-accent-ink underline max-md:min-h-11"
    >
      {t('compareDefault')}
    </Link>
  );
}
