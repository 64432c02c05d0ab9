'use client';

import { memo, type ComponentProps } from 'react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { usePaper } from '@/components/charts/use-paper';
import { useVisible } from '@/components/ui/use-visible';

const MemoFrame = memo(ChartFrame);

/** A chart that is drawn while it is near the screen, or on paper: a comparison has dozens. Its place is kept. */
export function LazyChart(props: ComponentProps<typeof ChartFrame>) {
  const [ref, visible] = useVisible();
  const paper = usePaper() !== undefined;
  return (
    <div ref={ref} className={`min-w-0 ${props.compact ? 'h-[230px]' : 'h-[340px]'}`}>
      {visible || paper ? (
        <MemoFrame {...props} />
      ) : (
        <div className="h-full rounded-lg border border-line bg-surface px-3 pt-2 text-[13px] font-semibold leading-5">
          {props.model.title}
        </div>
      )}
    </div>
  );
}
