'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { NumberParameter } from '@/simulation/core';
import { parseValueText } from '@/lib/catalog';
import { formatInput } from '@/lib/format/number-format';
import { isAccepted } from '@/lib/parameters/slider-scale';
import { typedNumber } from '@/lib/parameters/typed-number';

interface NumberFieldProps {
  readonly spec: NumberParameter;
  readonly label: string;
  readonly value: number;
  readonly onCommit: (value: number) => void;
}

/** A typed value: Enter or leaving commits, Esc reverts, anything out of range is refused in words. */
export function NumberField({ spec, label, value, onCommit }: NumberFieldProps) {
  const t = useTranslations('parameter');
  const messageId = useId();
  const [draft, setDraft] = useState<string>();
  const parsed = draft === undefined ? value : parseValueText(spec, typedNumber(draft, spec.unit));
  const valid = typeof parsed === 'number' && isAccepted(spec, parsed);

  const commit = () => {
    if (!valid) return;
    if (parsed !== value) onCommit(parsed);
    setDraft(undefined);
  };
  return (
    <span className="relative">
      <input
        type="text"
        inputMode="decimal"
        data-settled={draft === undefined}
        aria-label={label}
        aria-invalid={!valid}
        aria-describedby={valid ? undefined : messageId}
        value={draft ?? formatInput(value)}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => (valid ? commit() : setDraft(undefined))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setDraft(undefined);
        }}
        style={{ width: `${Math.min(16, Math.max(7, (draft ?? formatInput(value)).length + 2))}ch` }}
        className="h-6 rounded border border-line bg-transparent px-1 text-right text-xs tabular-nums hover:border-line-strong aria-invalid:border-danger"
      />
      {valid ? null : (
        <span
          id={messageId}
          role="alert"
          className="absolute right-0 top-full z-40 mt-1 w-52 rounded border border-danger bg-surface px-2 py-1 text-left text-[11px] leading-4 text-danger shadow"
        >
          {t('refused', { value: draft ?? '', low: spec.hard[0], high: spec.hard[1] })}
        </span>
      )}
    </span>
  );
}
