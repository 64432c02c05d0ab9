import { Fragment } from 'react';
import type { Keys } from '@/lib/commands/commands';

const SIGNS: Readonly<Record<string, string>> = { Mod: 'Ctrl / ⌘' };

/** A combination of keys, drawn as keys. */
export function KeyCaps({ keys }: { keys: Keys }) {
  return (
    <kbd className="inline-flex items-center gap-0.5 font-sans text-[11px] text-ink-2">
      {keys.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 ? <span className="text-ink-3">+</span> : null}
          <span className="rounded border border-line-strong bg-page px-1 leading-4">
            {SIGNS[key] ?? key}
          </span>
        </Fragment>
      ))}
    </kbd>
  );
}
