'use client';

import { memo, type ComponentProps } from 'react';
import { useVisible } from '@/components/ui/use-visible';
import { NormalisedSection } from './normalised-section';

type Props = ComponentProps<typeof NormalisedSection>;

/** The comparison, computed anew only while it can be seen: it lies below the charts a slider moves. */
export function LiveNormalised(props: Props) {
  const [ref, visible] = useVisible();
  return (
    <div ref={ref}>
      <Frozen shown={props} live={visible} />
    </div>
  );
}

const Frozen = memo(
  function Frozen({ shown }: { shown: Props; live: boolean }) {
    return <NormalisedSection {...shown} />;
  },
  (before, next) => !next.live && Object.keys(before.shown.frames).length > 0,
);
