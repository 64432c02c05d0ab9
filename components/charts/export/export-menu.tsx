'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import type { PictureNotes } from '@/lib/charts/picture/chart-notes';
import type { Picture } from '@/lib/charts/picture/picture';
import type { Table } from '@/lib/export/table';
import { DisclosureMenu } from '@/components/ui/disclosure-menu';
import { onDemand } from '@/components/ui/on-demand';
import { StaleContext, useChartOrigin, type ChartOrigin } from './chart-origin';

/** A chart or drawing that can be taken away. */
export interface ExportSubject {
  readonly id: string;
  readonly title: string;
  /** Titles of the documents its real figures are from. */
  readonly realSources: readonly string[];
  readonly picture: (notes: PictureNotes) => Picture;
  readonly table: () => Table;
  /** Where it stands on the page, if the page's address alone does not say it. */
  readonly anchor?: string;
}

const ExportPanel = onDemand(() => import('./export-panel').then((module) => module.ExportPanel));

interface ExportMenuProps {
  readonly subject: ExportSubject;
  readonly ready?: boolean;
}

/** The image and the numbers of a chart; nothing where the page does not say what they would come from. */
export function ExportMenu({ subject, ready = true }: ExportMenuProps) {
  const origin = useChartOrigin();
  return origin ? <Menu {...{ subject, ready, origin }} /> : null;
}

function Menu({ subject, ready, origin }: Required<ExportMenuProps> & { origin: ChartOrigin }) {
  const stale = useContext(StaleContext);
  const t = useTranslations('export');
  return (
    <DisclosureMenu
      iconOnly
      disabled={!ready}
      label={t('menuOf', { title: subject.title })}
      icon={<Download size={14} />}
    >
      <div className="min-h-40">
        <fieldset disabled={stale} className="min-w-0">
          <ExportPanel subject={subject} origin={origin} />
        </fieldset>
      </div>
    </DisclosureMenu>
  );
}
