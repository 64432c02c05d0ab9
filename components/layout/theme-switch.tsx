'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { useSyncExternalStore } from 'react';
import { useCommands } from '@/components/commands/command-registry';
import { IconButton } from '@/components/ui/icon-button';

const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const;
const ICONS = { system: <Monitor size={15} />, light: <Sun size={15} />, dark: <Moon size={15} /> };
const noSubscription = () => () => undefined;

/** Steps through system, light and dark. */
export function ThemeSwitch() {
  const t = useTranslations('app');
  const { theme, setTheme } = useTheme();
  // The server cannot know the reader's theme; until hydration the switch shows "system".
  const hydrated = useSyncExternalStore(
    noSubscription,
    () => true,
    () => false,
  );
  const current = hydrated && (theme === 'light' || theme === 'dark') ? theme : 'system';
  const step = () => setTheme(NEXT[current]);
  useCommands({ theme: step });
  return (
    <IconButton label={t('theme', { theme: t(`themes.${current}`) })} icon={ICONS[current]} onClick={step} />
  );
}
