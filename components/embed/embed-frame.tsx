'use client';

import type { ReactNode } from 'react';
import type { ChartEmbed, StudyEmbed } from '@/lib/embed/read-embed';
import { LinkIssues } from '@/components/scenario/link-issues';
import { PreviewFailure } from '@/components/scenario/preview-failure';
import { EmbedFooter } from './embed-footer';

interface EmbedFrameProps extends Pick<ChartEmbed | StudyEmbed, 'issues' | 'size' | 'fullPage'> {
  /** Why the newest numbers could not be computed. */
  readonly error: string | undefined;
  /** Titles of the documents the real figures of the chart are from. */
  readonly sources: readonly string[];
  readonly children: ReactNode;
}

/** What stands around an embedded chart: what of its address was refused, and where it is from. */
export function EmbedFrame({ issues, size, fullPage, error, sources, children }: EmbedFrameProps) {
  return (
    <main className="flex h-dvh w-full flex-col bg-surface [container-type:size]" style={size}>
      <LinkIssues issues={issues} />
      <PreviewFailure error={error} />
      <div className="min-h-0 flex-1 [&>section]:rounded-none [&>section]:border-0">{children}</div>
      <EmbedFooter fullPage={fullPage} sources={sources} />
    </main>
  );
}
