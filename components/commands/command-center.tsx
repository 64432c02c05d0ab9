'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useCommands } from './command-registry';
import { useCommandKeys } from './use-command-keys';

/** Both are loaded by whoever opens them. */
const CommandPalette = dynamic(() => import('./command-palette').then((module) => module.CommandPalette));
const ShortcutSheet = dynamic(() => import('./shortcut-sheet').then((module) => module.ShortcutSheet));

/** Starts everything the page can do: by keys, or by name from the palette. */
export function CommandCenter() {
  const t = useTranslations('command');
  const [open, setOpen] = useState<'palette' | 'shortcuts'>();
  useCommandKeys();
  useCommands({
    palette: () => setOpen((now) => (now === 'palette' ? undefined : 'palette')),
    shortcuts: () => setOpen((now) => (now === 'shortcuts' ? undefined : 'shortcuts')),
  });
  const close = () => setOpen(undefined);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen('palette')}
        aria-label={t('palette')}
        title={`${t('palette')} (Ctrl K)`}
        aria-keyshortcuts="Control+K Meta+K"
        className="grid size-6 place-items-center rounded text-ink-3 hover:bg-hover hover:text-ink"
      >
        <Search size={15} />
      </button>
      {open === 'palette' ? <CommandPalette onClose={close} /> : null}
      {open === 'shortcuts' ? <ShortcutSheet onClose={close} /> : null}
    </>
  );
}
