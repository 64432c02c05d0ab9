'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo, type ComponentProps } from 'react';
import type { Locale } from '@/simulation/core';
import { ChartFrame } from '@/components/charts/chart-frame';
import { useVisible } from '@/components/ui/use-visible';
import { usePaper } from './use-paper';

const MemoFrame = memo(ChartFrame);

/**
 * A chart that is drawn while it is near the screen: a comparison has dozens. Its place is kept. On paper, which
 * waits for no chart to be built, it stands as a drawing wherever it is.
 */
export function LazyChart(props: ComponentProps<typeof ChartFrame>) {
  const [ref, visible] = useVisible();
  const locale = useLocale() as Locale;
  const t = useTranslations('chart');
  const draw = usePaper();
  const drawing = !visible && draw && props.ready;
  return (
    <div ref={ref} className={`min-w-0 ${props.compact ? 'h-[230px]' : 'h-[340px]'}`}>
      {visible ? (
        <MemoFrame {...props} />
      ) : drawing ? (
        <div
          data-paper={props.model.id}
          className="break-inside-avoid [&_svg]:h-auto [&_svg]:w-full"
          dangerouslySetInnerHTML={{
            __html: draw(props, { locale, start: t('start'), logScale: t('logScale') }),
          }}
        />
      ) : (
        <div className="h-full rounded-lg border border-line bg-surface px-3 pt-2 text-[13px] font-semibold leading-5">
          {props.model.title}
        </div>
      )}
    </div>
  );
}
