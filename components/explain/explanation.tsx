'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/simulation/core';
import { UNITS } from '@/lib/catalog';
import { NETWORK_COLORS } from '@/lib/charts/palette';
import type { NetworkExplanation } from '@/lib/explain/explain-chart';
import { useTakeAlong } from '@/components/layout/use-take-along';
import { Formula } from '@/components/ui/formula';
import { CodeFile } from './code-file';
import { ExplainedInput } from './explained-input';
import { SourceLine } from './source-line';

interface ExplanationProps {
  readonly explained: NetworkExplanation;
  /** Whether the chart itself names its inputs. */
  readonly named: boolean;
}

/** What stands behind the lines of one network. */
export function Explanation({ explained, named }: ExplanationProps) {
  const t = useTranslations('explain');
  const locale = useLocale() as Locale;
  const go = useTakeAlong();
  const { declaration, metrics, equations, inputs, realSources, guards } = explained;
  const network = declaration.label[locale];
  const fileOf = (file: string) => `simulation/networks/${declaration.id}/${file}`;
  return (
    <article className="mt-3 border-t border-line pt-2" data-explained={declaration.id}>
      <h3 className="flex items-center gap-1.5 text-[13px] font-semibold">
        <span
          aria-hidden
          className="size-2 rounded-full"
          style={{ background: NETWORK_COLORS[declaration.id] }}
        />
        {network}
      </h3>
      <Part title={t('measures')}>
        {metrics.map(({ id, spec }) => (
          <div key={id} className="mb-1.5">
            <p>
              <span className="font-medium">{spec.label[locale]}</span>{' '}
              <span className="text-ink-3">{UNITS[spec.unit][locale]}</span>
            </p>
            <p className="text-ink-2">{spec.description[locale]}</p>
            <SourceLine source={spec.source} />
          </div>
        ))}
      </Part>
      <Part title={t('formulas')}>
        {equations.length === 0 ? <p className="text-ink-2">{t('noFormula')}</p> : null}
        {equations.map((equation) => (
          <div key={equation.title.en} className="mb-2">
            <p className="font-medium">{equation.title[locale]}</p>
            <Formula tex={equation.tex} />
            <p className="text-ink-2">{equation.explanation[locale]}</p>
            <SourceLine source={equation.source} />
            <CodeFile label={t('formulaCode')} file={fileOf(equation.code)} />
          </div>
        ))}
      </Part>
      <Part title={named ? t('inputs') : t('headlineInputs')}>
        <ul>
          {inputs.map((input) => (
            <ExplainedInput key={input.id} {...input} />
          ))}
        </ul>
      </Part>
      <Part title={t('real')}>
        {realSources.length === 0 ? <p className="text-ink-2">{t('noReal')}</p> : null}
        {realSources.map((source) => (
          <SourceLine key={`${source.title} ${source.locator}`} source={source} />
        ))}
      </Part>
      <Part title={t('guards')}>
        <ul>
          {guards.map(({ kind, label, test }) => (
            <li key={label.en} className="mb-1.5">
              <span className="mr-1.5 rounded bg-hover px-1.5 py-0.5 text-[11px] text-ink-2">
                {t(`kind.${kind}`)}
              </span>
              {label[locale]}
              <CodeFile label={t('testCode')} file={fileOf(test)} />
            </li>
          ))}
        </ul>
      </Part>
      <button
        type="button"
        className="mt-2 min-h-6 text-accent-ink underline"
        onClick={() => go(`/networks/${declaration.id}`)}
      >
        {t('more', { network })}
      </button>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-2 grid gap-x-4 md:grid-cols-[9rem_minmax(0,1fr)]">
      <h4 className="text-[11px] text-ink-3">{title}</h4>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
