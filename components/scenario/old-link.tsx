'use client';

import { useState } from 'react';
import { ENGINE_VERSION } from '@/lib/catalog';
import { onDemand } from '@/components/ui/on-demand';
import { useScenario } from './scenario-store';

const OldLinkBanner = onDemand(() => import('./old-link-banner').then((module) => module.OldLinkBanner));

/** Says that a link was made with another engine, and what that changes, until it is closed. */
export function OldLink() {
  const made = useScenario((state) => state.madeWith);
  const [closed, setClosed] = useState<string>();
  if (made === undefined || made === closed || made === ENGINE_VERSION) return null;
  return <OldLinkBanner made={made} onClose={() => setClosed(made)} />;
}
