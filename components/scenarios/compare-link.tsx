'use client';

import { useSearchParams } from 'next/navigation';
import { DEFAULT_REF, type ScenarioRef } from '@/lib/comparison/comparison';
import { comparisonHref } from '@/lib/comparison/comparison-link';
import { Link } from '@/lib/i18n/navigation';
import { decodeLink, DEFAULT_VIEW, encodeLink } from '@/lib/scenario';

export interface CompareLinkProps {
  readonly refs: readonly ScenarioRef[];
  readonly label: string;
  readonly text: string;
  readonly className: string;
}

/** Compares scenarios with the defaults. */
export function PlainCompareLink({ refs, label, text, className }: CompareLinkProps) {
  return (
    <Link
      href={comparisonHref([DEFAULT_REF, ...refs].map((ref) => ({ ref })))}
      prefetch={false}
      aria-label={label}
      className={className}
    >
      {text}
    </Link>
  );
}

/** The same, and with the scenario that came along in the address, which is what the reader was working on. */
export function CompareLink({ refs, ...rest }: CompareLinkProps) {
  const { input } = decodeLink(new URLSearchParams(useSearchParams()));
  const query = encodeLink({ input, view: DEFAULT_VIEW }).toString();
  const current: readonly ScenarioRef[] = query === '' ? [] : [{ kind: 'link', query }];
  return <PlainCompareLink refs={[...current, ...refs]} {...rest} />;
}
