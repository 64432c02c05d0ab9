'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ICON_BUTTON } from '@/components/ui/icon-button-class';
import { onDemand, useIdleLoading } from '@/components/ui/on-demand';
import { useCommands } from './command-registry';
import { useCommandKeys } from './use-command-keys';

const CommandPalette = onDemand(() => import('./command-palette').then((module) => module.CommandPalette));
const ShortcutSheet = onDemand(() => import('./shortcut-sheet').then((module) => module.ShortcutSheet));

/** Starts everything the page can do: by keys, or by name from the palette. */
export function CommandCenter() {
  const t = useTranslations('command');
  const [open, setOpen] = useState<'palette' | 'shortcuts'>();
  useCommandKeys();
  useIdleLoading();
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
        className={ICON_BUTTON}
      >
        <Search size={15} />
      </button>
      {open === 'palette' ? <CommandPalette onClose={close} /> : null}
      {open === 'shortcuts' ? <ShortcutSheet onClose={close} /> : null}
    </>
  );
}
