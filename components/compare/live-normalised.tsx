'use client';

import { memo } from 'react';
import { useIsOnPaper } from '@/components/charts/use-paper';
import { useVisible } from '@/components/ui/use-visible';
import { onDemand } from '@/components/ui/on-demand';
import type { NormalisedSectionProps } from './normalised-section';

const NormalisedSection = onDemand(() =>
  import('./normalised-section').then((module) => module.NormalisedSection),
);

/** The comparison, computed anew only while it can be seen: it lies below the charts a slider moves. */
export function LiveNormalised(props: NormalisedSectionProps) {
  const [ref, visible] = useVisible();
  const onPaper = useIsOnPaper();
  return (
    <div ref={ref} className="min-h-72">
      <Frozen shown={props} live={visible || onPaper} />
    </div>
  );
}

const Frozen = memo(
  function Frozen({ shown }: { shown: NormalisedSectionProps; live: boolean }) {
    return <NormalisedSection {...shown} />;
  },
  (before, next) => !next.live && Object.keys(before.shown.frames).length > 0,
);
