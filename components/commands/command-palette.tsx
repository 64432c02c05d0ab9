'use client';

import { Command } from 'cmdk';
import { useLocale, useTranslations } from 'next-intl';
import { useContext, type ReactNode } from 'react';
import type { Locale, ParameterSpec } from '@/simulation/core';
import { declarations, presets, worldParameters } from '@/lib/catalog';
import { COMMANDS } from '@/lib/commands/commands';
import { useRouter } from '@/lib/i18n/navigation';
import { ScenarioStoreContext } from '@/components/scenario/scenario-store';
import { showInRail } from '@/components/parameters/rail-store';
import { useSitePages } from '@/components/layout/site-pages';
import { useTakeAlong } from '@/components/layout/use-take-along';
import { useReturnFocus } from '@/components/ui/use-return-focus';
import { runCommand, useOfferedCommands } from './command-registry';
import { KeyCaps } from './key-caps';

/** Long enough for the dialog to leave the page. */
const AFTER_CLOSING_MS = 80;

interface Choice {
  readonly id: string;
  readonly label: string;
  /** What else it is found by. */
  readonly words?: readonly string[];
  readonly aside?: ReactNode;
  readonly choose: () => void;
}

/** A list of everything there is to do, to see and to set, found by typing. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const t = useTranslations('palette');
  const groups = useGroups();
  const returnFocus = useReturnFocus();
  const leave = () => {
    onClose();
    window.setTimeout(returnFocus, 0);
  };
  const choose = (action: () => void) => {
    onClose();
    // The dialog holds the focus until it is gone; what is chosen may take it afterwards.
    window.setTimeout(action, AFTER_CLOSING_MS);
  };
  return (
    <Command.Dialog
      open
      onOpenChange={leave}
      label={t('title')}
      filter={rank}
      overlayClassName="fixed inset-0 z-50 bg-black/40"
      contentClassName="fixed left-1/2 top-[12dvh] z-50 w-[min(36rem,calc(100vw-16px))] -translate-x-1/2 overflow-hidden rounded-lg border border-line-strong bg-surface text-sm shadow-xl"
    >
      <Command.Input
        placeholder={t('placeholder')}
        className="h-11 w-full border-b border-line bg-transparent px-4 outline-none placeholder:text-ink-3"
      />
      <Command.List className="max-h-[56dvh] overflow-y-auto p-1.5">
        <Command.Empty className="px-3 py-6 text-center text-ink-2">{t('none')}</Command.Empty>
        {groups.map(({ title, choices }) => (
          <Command.Group
            key={title}
            heading={title}
            className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:text-[11px] [&_[cmdk-group-heading]]:text-ink-3"
          >
            {choices.map(({ id, label, words, aside, choose: action }) => (
              <Command.Item
                key={id}
                value={id}
                keywords={[label, ...(words ?? [])]}
                onSelect={() => choose(action)}
                className="flex min-h-9 cursor-pointer items-center justify-between gap-3 rounded px-2 data-[selected=true]:bg-hover"
              >
                <span className="min-w-0 truncate">{label}</span>
                <span className="flex shrink-0 gap-1 text-[11px] text-ink-3">{aside}</span>
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command.Dialog>
  );
}

/** Whole words as they are typed: the beginning of a name before its middle, names before what else it is found by. */
function rank(_: string, search: string, keywords: string[] = []): number {
  const needle = search.trim().toLowerCase();
  const [label = '', ...words] = keywords.map((word) => word.toLowerCase());
  if (label.startsWith(needle)) return 1;
  if (label.includes(needle)) return 0.8;
  return words.some((word) => word.includes(needle)) ? 0.4 : 0;
}

function useGroups(): readonly { readonly title: string; readonly choices: readonly Choice[] }[] {
  const t = useTranslations('palette');
  const groups = [
    { title: t('do'), choices: useDeeds() },
    { title: t('go'), choices: usePages() },
    { title: t('presets'), choices: usePresets() },
    { title: t('parameters'), choices: useParameters() },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

function useDeeds(): Choice[] {
  const t = useTranslations('command');
  return useOfferedCommands()
    .filter((id) => id !== 'palette')
    .map((id) => ({
      id: `command ${id}`,
      label: t(id),
      aside: COMMANDS[id].keys.map((keys) => <KeyCaps key={keys} keys={keys} />),
      choose: () => runCommand(id),
    }));
}

function usePages(): Choice[] {
  const go = useTakeAlong();
  return useSitePages().map(({ href, label }) => ({ id: `page ${href}`, label, choose: () => go(href) }));
}

function usePresets(): Choice[] {
  const locale = useLocale() as Locale;
  const store = useContext(ScenarioStoreContext);
  const router = useRouter();
  return presets.map(({ id, label }) => ({
    id: `preset ${id}`,
    label: label[locale],
    words: [id],
    choose: () => (store ? store.getState().setPreset(id) : router.push(`/?preset=${id}&v=1`)),
  }));
}

/** Those that can be set, on pages that show them. */
function useParameters(): Choice[] {
  const t = useTranslations('parameter');
  const locale = useLocale() as Locale;
  const store = useContext(ScenarioStoreContext);
  if (!store) return [];
  const sets = [
    ...declarations.map(({ id, label, parameters }) => ({ scope: id, of: label[locale], parameters })),
    { scope: 'world', of: t('world'), parameters: worldParameters },
  ];
  return sets.flatMap(({ scope, of, parameters }) =>
    Object.entries<ParameterSpec>(parameters)
      .filter(([, { level }]) => level !== 'constant')
      .map(([key, { label }]) => ({
        id: `parameter ${scope}.${key}`,
        label: label[locale],
        words: [key, of, ...Object.values(label)],
        aside: of,
        choose: () => showInRail({ id: `${scope}.${key}`, name: label[locale] }),
      })),
  );
}
