'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCopied } from './use-copied';

interface CopyTextProps {
  readonly text: string;
  readonly label: string;
  readonly copiedLabel: string;
}

/** A text to read and to copy, such as a command. */
export function CopyText({ text, label, copiedLabel }: CopyTextProps) {
  const t = useTranslations('app');
  const { copied, refused, copy } = useCopied();
  return (
    <div className="relative mt-1 rounded border border-line bg-page">
      <pre
        tabIndex={0}
        aria-label={label}
        className="max-h-28 overflow-auto whitespace-pre-wrap break-all p-2 pr-8 font-mono text-[11px] leading-4"
      >
        {text}
      </pre>
      <button
        type="button"
        aria-label={copied ? copiedLabel : label}
        title={copied ? copiedLabel : label}
        onClick={() => copy(text)}
        className="absolute right-1 top-1 grid size-6 place-items-center pointer-coarse:size-10 rounded text-ink-3 hover:bg-hover hover:text-ink"
      >
        {copied ? <Check size={13} /> : <Copy size={13} />}
      </button>
      {refused ? (
        <p role="alert" className="px-2 pb-1 text-[11px] leading-4 text-danger">
          {t('copyRefused')}
        </p>
      ) : null}
    </div>
  );
}
