'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { PictureNotes } from '@/lib/charts/picture/chart-notes';
import type { ChartPicture } from '@/lib/charts/picture/picture';
import type { Table } from '@/lib/export/table';
import { DisclosureMenu } from '@/components/ui/disclosure-menu';
import { useChartOrigin } from './chart-origin';
import { ExportPanel } from './export-panel';

/** A chart that can be taken away. */
export interface ExportSubject {
  readonly id: string;
  readonly title: string;
  /** Titles of the documents its real figures are from. */
  readonly realSources: readonly string[];
  readonly picture: (notes: PictureNotes) => ChartPicture;
  readonly table: () => Table;
  /** Where it stands on the page, if the page's address alone does not say it. */
  readonly anchor?: string;
}

/** The image and the numbers of a chart; nothing where the page does not say what they would come from. */
export function ExportMenu({ subject, ready = true }: { subject: ExportSubject; ready?: boolean }) {
  const t = useTranslations('export');
  const origin = useChartOrigin();
  if (!origin) return null;
  return (
    <DisclosureMenu
      iconOnly
      disabled={!ready}
      label={t('menuOf', { title: subject.title })}
      icon={<Download size={14} />}
    >
      <ExportPanel subject={subject} origin={origin} />
    </DisclosureMenu>
  );
}
