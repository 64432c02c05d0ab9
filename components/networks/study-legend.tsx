'use client';

import { useTranslations } from 'next-intl';
import type { ReadoutEntry } from '@/lib/networks/study-readout';

interface StudyLegendProps {
  /** Where on the axis the values are read. */
  readonly place: string;
  readonly entries: readonly ReadoutEntry[];
  /** Scrolls where it would take more than a quarter of its frame. */
  readonly compact: boolean;
}

/** The legend of a study's chart, with the values at the crosshair, or at the end of the axis. */
export function StudyLegend({ place, entries, compact }: StudyLegendProps) {
  const t = useTranslations('chart');
  return (
    <ul
      {...(compact && { tabIndex: 0, 'aria-label': t('legend') })}
      className={`mt-0.5 flex flex-wrap gap-x-3 text-[11px] leading-4 ${compact ? 'max-h-[max(2.25rem,25cqh)] shrink-0 overflow-y-auto' : ''}`}
    >
      <li className="min-w-[8ch] text-ink-2 tabular-nums">{place}</li>
      {entries.map((entry) => (
        <li key={entry.key} className="flex items-center gap-1">
          <Swatch entry={entry} />
          <span className="text-ink-2">{entry.label}</span>
          <span className="inline-block min-w-[6ch] font-medium tabular-nums" data-series={entry.key}>
            {entry.value}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Swatch({ entry }: { entry: ReadoutEntry }) {
  return (
    <svg aria-hidden width="18" height="10" className="shrink-0">
      {entry.kind === 'line' ? (
        <line
          x1="0"
          y1="5"
          x2="18"
          y2="5"
          stroke={entry.line.color}
          strokeWidth="2.5"
          strokeDasharray={entry.line.dash}
        />
      ) : (
        <rect width="18" height="10" fill={entry.band.color} fillOpacity={entry.band.shade} />
      )}
    </svg>
  );
}
