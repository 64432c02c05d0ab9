'use client';

import type { MouseEvent } from 'react';
import { DEFAULT_REF, type ScenarioRef } from '@/lib/comparison/comparison';
import { comparisonHref } from '@/lib/comparison/comparison-link';
import { Link, useRouter } from '@/lib/i18n/navigation';
import { decodeLink, DEFAULT_VIEW, encodeLink } from '@/lib/scenario';

interface CompareLinkProps {
  readonly scenario: ScenarioRef;
  readonly label: string;
  readonly text: string;
}

const hrefOf = (refs: readonly ScenarioRef[]) => comparisonHref(refs.map((ref) => ({ ref })));

/**
 * Compares a scenario with the defaults, and with the one that came along in the address, which is what the reader was
 * working on. The page is made before anybody has an address, so the latter is read when the link is followed.
 */
export function CompareLink({ scenario, label, text }: CompareLinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    // A new tab or window is the browser's business, and compares with the defaults.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const { input } = decodeLink(new URLSearchParams(window.location.search));
    const query = encodeLink({ input, view: DEFAULT_VIEW }).toString();
    if (query === '') return;
    event.preventDefault();
    router.push(hrefOf([DEFAULT_REF, { kind: 'link', query }, scenario]));
  };
  return (
    <Link
      href={hrefOf([DEFAULT_REF, scenario])}
      prefetch={false}
      onClick={follow}
      aria-label={label}
      className="inline-flex h-7 items-center rounded border border-line px-2.5 text-xs font-medium hover:bg-hover max-md:h-11 max-md:px-4"
    >
      {text}
    </Link>
  );
}
