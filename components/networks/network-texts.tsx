import { useLocale, useTranslations } from 'next-intl';
import type { Locale, NetworkDeclaration, NetworkDepth, Source } from '@/simulation/core';
import { allMetrics, UNITS } from '@/lib/catalog';
import { Formula } from '@/components/ui/formula';
import { Section } from './section';
import { SourceLine } from '@/components/explain/source-line';

/** What a network's page says whatever the scenario: rules, words, what is measured, and where it comes from. */
export function NetworkTexts({
  declaration,
  depth,
}: {
  declaration: NetworkDeclaration;
  depth: NetworkDepth | undefined;
}) {
  return (
    <>
      {depth ? <Equations equations={depth.equations} /> : null}
      {depth ? <Contrasts contrasts={depth.contrasts} /> : null}
      {depth ? <Glossary glossary={depth.glossary} /> : null}
      <Metrics declaration={declaration} />
      <Sources sources={Object.values(declaration.sources)} />
    </>
  );
}

function Equations({ equations }: Pick<NetworkDepth, 'equations'>) {
  const t = useTranslations('network');
  const locale = useLocale() as Locale;
  return (
    <Section id="equations" title={t('equations')} lead={t('equationsLead')}>
      <div className="grid grid-cols-1 gap-2 lg:grid-cols-2">
        {Object.entries(equations).map(([id, equation]) => (
          <article key={id} className="min-w-0 rounded-lg border border-line bg-surface p-3">
            <h3 className="text-[13px] font-semibold">{equation.title[locale]}</h3>
            <Formula tex={equation.tex} />
            <p className="text-xs leading-5 text-ink-2">{equation.explanation[locale]}</p>
            <div className="mt-2">
              <SourceLine source={equation.source} />
            </div>
          </article>
        ))}
      </div>
    </Section>
  );
}

function Contrasts({ contrasts }: Pick<NetworkDepth, 'contrasts'>) {
  const t = useTranslations('network');
  const locale = useLocale() as Locale;
  return (
    <Section id="contrasts" title={t('contrasts')} lead={t('contrastsLead')}>
      <div
        className="overflow-x-auto rounded-lg border border-line bg-surface"
        tabIndex={0}
        role="region"
        aria-label={t('contrasts')}
      >
        <table className="w-full min-w-[640px] text-left text-xs leading-5">
          <thead className="text-[11px] text-ink-2">
            <tr>
              <th scope="col" className="w-1/5 px-3 py-1.5 font-normal">
                {t('topic')}
              </th>
              <th scope="col" className="w-2/5 px-3 py-1.5 font-normal">
                {t('asInSourceText')}
              </th>
              <th scope="col" className="w-2/5 px-3 py-1.5 font-normal">
                {t('asOnChain')}
              </th>
            </tr>
          </thead>
          <tbody>
            {contrasts.map((contrast) => (
              <tr key={contrast.topic.en} className="border-t border-line align-top">
                <th scope="row" className="px-3 py-2 font-medium">
                  {contrast.topic[locale]}
                </th>
                <td className="px-3 py-2 text-ink-2">{contrast.sourceText[locale]}</td>
                <td className="px-3 py-2">
                  {contrast.onChain[locale]}
                  <SourceLine source={contrast.source} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Glossary({ glossary }: Pick<NetworkDepth, 'glossary'>) {
  const t = useTranslations('network');
  const locale = useLocale() as Locale;
  return (
    <Section id="glossary" title={t('glossary')}>
      <dl className="grid grid-cols-1 gap-x-6 gap-y-3 rounded-lg border border-line bg-surface p-3 md:grid-cols-2 2xl:grid-cols-3">
        {Object.entries(glossary).map(([id, entry]) => (
          <div key={id} id={`term-${id}`} className="min-w-0 text-xs leading-5">
            <dt className="font-semibold">{entry.term[locale]}</dt>
            <dd className="text-ink-2">
              {entry.meaning[locale]}
              <SourceLine source={entry.source} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Metrics({ declaration }: { declaration: NetworkDeclaration }) {
  const t = useTranslations('network');
  const locale = useLocale() as Locale;
  const metrics = Object.entries(allMetrics(declaration));
  return (
    <Section id="metrics" title={t('metrics')} lead={t('metricsLead', { count: metrics.length })}>
      <details className="rounded-lg border border-line bg-surface p-3">
        <summary className="cursor-pointer text-xs text-ink-2">{t('showMetrics')}</summary>
        <dl className="mt-2 grid grid-cols-1 gap-x-6 gap-y-3 md:grid-cols-2">
          {metrics.map(([id, metric]) => (
            <div key={id} className="min-w-0 text-xs leading-5">
              <dt className="font-semibold">
                {metric.label[locale]} <code className="font-normal text-ink-3">{id}</code>{' '}
                <span className="font-normal text-ink-3">{UNITS[metric.unit][locale]}</span>
              </dt>
              <dd className="text-ink-2">
                {metric.description[locale]}
                <SourceLine source={metric.source} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Section>
  );
}

function Sources({ sources }: { sources: readonly Source[] }) {
  const t = useTranslations('network');
  return (
    <Section id="sources" title={t('sources')}>
      <ul className="grid grid-cols-1 gap-2 rounded-lg border border-line bg-surface p-3 md:grid-cols-2">
        {sources.map((source) => (
          <li key={`${source.title} ${source.locator}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
