'use client';

import { useLocale, useTranslations } from 'next-intl';
import type {
  Locale,
  MetricFormat,
  Scenario,
  StudyCell,
  StudyDeclaration,
  StudyResult,
  StudyTable as StudyTableSpec,
} from '@/simulation/core';
import { UNITS } from '@/lib/catalog';
import { formatValue, unitBeside } from '@/lib/format/number-format';
import { studyAnchor } from '@/lib/networks/study-anchor';
import { SourceLine } from '@/components/explain/source-line';
import { ParameterField } from '@/components/parameters/parameter-field';
import { StudyPlot } from './study-plot';
import { useStudy } from './use-study';
import { StaleContext } from '@/components/charts/export/chart-origin';
import { useStudyInputs } from './use-study-inputs';
import { useVisible } from '@/components/ui/use-visible';

interface StudyCardProps {
  readonly network: string;
  readonly id: string;
  readonly study: StudyDeclaration;
  readonly scenario: Scenario;
}

/** A study: its question, its inputs, and what it answers for the scenario on the page. */
export function StudyCard({ network, id, study, scenario }: StudyCardProps) {
  const t = useTranslations('network');
  const locale = useLocale() as Locale;
  const [ref, visible] = useVisible();
  const { values, resting, change } = useStudyInputs(network, id, study, scenario);
  const { result, error, stale } = useStudy(network, id, values, scenario, visible);
  return (
    <article
      ref={ref}
      id={studyAnchor(id)}
      data-study={id}
      data-ready={!visible || result !== undefined}
      className="min-w-0 rounded-lg border border-line bg-surface p-3"
    >
      <h3 className="text-[13px] font-semibold">{study.title[locale]}</h3>
      <p className="mt-0.5 max-w-prose text-xs leading-5 text-ink-2">{study.question[locale]}</p>
      <div className="mt-2 grid grid-cols-1 gap-4 md:grid-cols-[300px_minmax(0,1fr)]">
        <div role="group" aria-label={t('studyInputs')}>
          {Object.entries(study.parameters).map(([key, spec]) => (
            <ParameterField
              key={key}
              id={`${network}.${id}.${key}`}
              spec={spec}
              value={values[key] ?? spec.default}
              resting={resting[key] ?? spec.default}
              onChange={(value) => change(key, value)}
              onReset={() => change(key, undefined)}
            />
          ))}
        </div>
        <div
          aria-busy={stale}
          className={`min-w-0 transition-opacity ${stale && result ? 'opacity-50 delay-300' : ''}`}
        >
          {error === undefined ? null : (
            <p role="alert" className="mb-2 text-xs text-danger">
              {t('studyFailed', { message: error })}
            </p>
          )}
          {result ? (
            <StaleContext value={stale}>
              <Answer id={`${network}.${id}`} study={study} result={result} />
            </StaleContext>
          ) : (
            <div className="skeleton h-64 rounded print:hidden" />
          )}
        </div>
      </div>
    </article>
  );
}

interface AnswerProps {
  /** `network.study`. */
  readonly id: string;
  readonly study: StudyDeclaration;
  readonly result: StudyResult;
}

function Answer({ id, study, result }: AnswerProps) {
  const locale = useLocale() as Locale;
  return (
    <div className="flex flex-col gap-3">
      <dl className="grid grid-cols-2 gap-x-4 gap-y-2 lg:grid-cols-4">
        {Object.entries(study.figures).map(([key, figure]) => (
          <div key={key} className="min-w-0" data-figure={key}>
            <dt className="text-[11px] leading-4 text-ink-2" title={figure.description[locale]}>
              {figure.label[locale]}
            </dt>
            <dd className="text-[15px] font-semibold tabular-nums">
              {formatValue(result.figures[key], figure.format, locale)}{' '}
              {figure.format === 'percent' || figure.format === 'usd' ? null : (
                <span className="text-[11px] font-normal text-ink-3">{UNITS[figure.unit][locale]}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className="grid grid-cols-1 gap-4 2xl:grid-cols-2">
        {Object.entries(study.charts).map(([key, chart]) => {
          const drawn = result.charts[key];
          return drawn ? (
            <StudyPlot key={key} id={`${id}.${key}`} study={study.title} chart={chart} result={drawn} />
          ) : null;
        })}
      </div>
      {Object.entries(study.tables).map(([key, table]) => (
        <Table key={key} table={table} rows={result.tables[key] ?? []} />
      ))}
      <StudySources sources={study.sources} />
    </div>
  );
}

function StudySources({ sources }: Pick<StudyDeclaration, 'sources'>) {
  const t = useTranslations('network');
  if (sources.length === 0) return null;
  return (
    <details className="text-[11px]">
      <summary className="cursor-pointer text-ink-2">{t('studySources', { count: sources.length })}</summary>
      <ul className="mt-1 flex flex-col gap-1">
        {sources.map((source) => (
          <li key={`${source.title} ${source.locator}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function cellText(cell: StudyCell | undefined, format: MetricFormat | 'text', locale: Locale): string {
  if (typeof cell === 'object') return cell[locale];
  return typeof cell === 'string' || format === 'text'
    ? String(cell ?? '')
    : formatValue(cell, format, locale);
}

function Table({ table, rows }: { table: StudyTableSpec; rows: StudyResult['tables'][string] }) {
  const locale = useLocale() as Locale;
  const columns = Object.entries(table.columns);
  return (
    <div
      className="max-h-80 overflow-auto rounded border border-line"
      tabIndex={0}
      role="region"
      aria-label={table.title[locale]}
    >
      <table className="w-full text-right text-[11px] tabular-nums">
        <caption className="px-2 py-1 text-left text-xs font-medium" title={table.description[locale]}>
          {table.title[locale]}
        </caption>
        <thead className="sticky top-0 bg-surface text-ink-2">
          <tr>
            {columns.map(([key, column]) => (
              <th
                key={key}
                scope="col"
                className={`px-2 py-1 font-medium ${column.format === 'text' ? 'text-left' : ''}`}
              >
                {column.label[locale]}{' '}
                {column.unit ? (
                  <span className="font-normal">
                    {unitBeside(column.label[locale], UNITS[column.unit][locale])}
                  </span>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className="border-t border-line">
              {columns.map(([key, column], at) => {
                const cell = row[at];
                return (
                  <td key={key} className={`px-2 py-0.5 ${column.format === 'text' ? 'text-left' : ''}`}>
                    {cellText(cell, column.format, locale)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
