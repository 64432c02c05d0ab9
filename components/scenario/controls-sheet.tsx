'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ParameterRail } from '@/components/parameters/parameter-rail';
import { openSheet, useRail } from '@/components/parameters/rail-store';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { useMediaQuery } from '@/components/ui/use-media-query';
import { HorizonSelect } from './horizon-select';

/** The controls where the page has no room for them beside its content; opens when one of them is asked for. */
export function ControlsSheet({ network }: { network: string | undefined }) {
  const t = useTranslations('compare');
  const asked = useRail((state) => state.sheet);
  const wide = useMediaQuery('(min-width: 1280px)');
  return (
    <Sheet
      title={t('controls')}
      open={asked && !wide}
      onOpenChange={openSheet}
      trigger={
        <Button className="xl:hidden" aria-label={t('controls')}>
          <SlidersHorizontal size={13} />
        </Button>
      }
    >
      <div className="flex h-full min-h-0 flex-col">
        <div className="flex gap-2 px-4 pt-2">
          <HorizonSelect />
        </div>
        <div className="min-h-0 flex-1">
          <ParameterRail network={network} />
        </div>
      </div>
    </Sheet>
  );
}
