'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ParameterRail } from '@/components/parameters/parameter-rail';
import { openSheet, useRail } from '@/components/parameters/rail-store';
import { Button } from '@/components/ui/button';
import { onDemand } from '@/components/ui/on-demand';
import { useMediaQuery } from '@/components/ui/use-media-query';
import { HorizonSelect } from './horizon-select';

const Sheet = onDemand(() => import('@/components/ui/sheet').then((module) => module.Sheet));

/** The controls where the page has no room for them beside its content; opens when one of them is asked for. */
export function ControlsSheet({ network }: { network: string | undefined }) {
  const t = useTranslations('compare');
  const asked = useRail((state) => state.sheet);
  const wide = useMediaQuery('(min-width: 1280px)');
  return (
    <>
      <Button className="xl:hidden" aria-label={t('controls')} onClick={() => openSheet(true)}>
        <SlidersHorizontal size={13} />
      </Button>
      {asked && !wide ? (
        <Sheet title={t('controls')} actions={<HorizonSelect />} onClose={() => openSheet(false)}>
          <ParameterRail network={network} />
        </Sheet>
      ) : null}
    </>
  );
}
