import { useTranslations } from 'next-intl';
import { allEndpoints } from '@/lib/api/endpoints';
import { AppHeader } from '@/components/layout/app-header';
import { EndpointCard } from './endpoint-card';

const TAGS = ['networks', 'scenarios', 'runs', 'results', 'service'] as const;

const exampleAt = (
  origin: string,
) => `id=$(curl -sS -X POST ${origin}/api/v1/runs -H 'content-type: application/json' \\
  -d '{"preset": "ai-winter", "days": 1825}' | sed 's/.*"id":"\\([^"]*\\)".*/\\1/')
curl -sSN ${origin}/api/v1/runs/$id/events
curl -sS "${origin}/api/v1/runs/$id/snapshots?network=filecoin&metrics=price,staked&every=30&format=csv"`;

interface DevelopersPageProps {
  readonly days: number;
  readonly kilobytes: number;
  /** Address of this server, for commands that work as they stand. */
  readonly origin: string;
}

/** Every operation of the API, from the declarations the routes are made of. */
export function DevelopersPage({ days, kilobytes, origin }: DevelopersPageProps) {
  const t = useTranslations('developers');
  return (
    <div className="flex min-h-dvh flex-col">
      <AppHeader />
      <main className="mx-auto w-full max-w-4xl flex-1 px-3 py-6 md:px-6">
        <h1 className="text-xl font-semibold">{t('title')}</h1>
        <p className="mt-2 max-w-prose text-sm text-ink-2">{t('lead')}</p>
        <p className="mt-2 max-w-prose text-sm text-ink-2">{t('limits', { days, kilobytes })}</p>
        <p className="mt-2 text-sm">
          <a href="/openapi.json" className="text-accent-ink underline">
            {t('openapi')}
          </a>
        </p>
        <h2 className="mt-6 text-sm font-semibold">{t('example')}</h2>
        <pre
          tabIndex={0}
          aria-label={t('example')}
          className="mt-1 overflow-auto rounded-lg border border-line bg-surface p-3 font-mono text-[11px] leading-5"
        >
          {exampleAt(origin)}
        </pre>
        {TAGS.map((tag) => (
          <section key={tag} aria-labelledby={tag} className="mt-8">
            <h2 id={tag} className="text-base font-semibold">
              {t(`tag.${tag}`)}
            </h2>
            <div className="mt-2 grid gap-2">
              {allEndpoints
                .filter((endpoint) => endpoint.tag === tag)
                .map((endpoint) => (
                  <EndpointCard key={endpoint.id} endpoint={endpoint} />
                ))}
            </div>
          </section>
        ))}
      </main>
    </div>
  );
}
