'use client';

import { useLocale } from 'next-intl';
import type { Locale } from '@/simulation/core';
import type { StudyEmbed } from '@/lib/embed/read-embed';
import { StudyPlot } from '@/components/networks/study-plot';
import { StudyRunnerContext, useStudy, useStudyRunner } from '@/components/networks/use-study';
import { EmbedFrame } from './embed-frame';

/** One chart of a study, computed in the reader's browser, and the way to the study it is from. */
export function StudyEmbedScreen(props: StudyEmbed) {
  const runner = useStudyRunner();
  return (
    <StudyRunnerContext value={runner}>
      <Answer {...props} />
    </StudyRunnerContext>
  );
}

const NO_SOURCES: readonly string[] = [];

function Answer(props: StudyEmbed) {
  const { network, study, studyTitle, chartKey, chart, parameters, scenario } = props;
  const locale = useLocale() as Locale;
  const { result, error } = useStudy(network, study, parameters, scenario, true);
  const drawn = result?.charts[chartKey];
  const id = `${network}.${study}.${chartKey}`;
  return (
    <EmbedFrame {...props} error={error} sources={NO_SOURCES}>
      <section
        aria-label={studyTitle[locale]}
        data-chart={id}
        data-ready={drawn !== undefined}
        className="flex h-full min-h-0 flex-col px-3 pb-1 pt-2"
      >
        <h1 className="truncate text-[11px] leading-4 text-ink-2" title={studyTitle[locale]}>
          {studyTitle[locale]}
        </h1>
        <div className="min-h-0 flex-1">
          {drawn ? (
            <StudyPlot compact id={id} study={studyTitle} chart={chart} result={drawn} />
          ) : (
            <div className="skeleton h-full rounded" />
          )}
        </div>
      </section>
    </EmbedFrame>
  );
}
