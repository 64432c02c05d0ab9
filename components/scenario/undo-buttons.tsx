'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Locale } from '@/simulation/core';
import { editLabel } from '@/lib/scenario/edit-label';
import type { EditKey } from '@/lib/scenario/edit-history';
import { useCommands } from '@/components/commands/command-registry';
import { IconButton } from '@/components/ui/icon-button';
import { useScenario, useScenarioStore } from './scenario-store';

/** Long enough to look at every chart. */
const REPLAY_MS = 1200;

/** Takes changes of the scenario back, and brings them again; says which. */
export function UndoButtons() {
  const t = useTranslations('edit');
  const store = useScenarioStore();
  const past = useScenario(({ history }) => history.past.at(-1)?.key);
  const future = useScenario(({ history }) => history.future.at(-1)?.key);
  const [told, setTold] = useState('');
  const labelOf = useEditLabel();
  const replayed = useRef<() => void>(undefined);
  const undo = () => {
    const key = store.getState().undo();
    setTold(key === undefined ? t('nothingToUndo') : t('undone', { change: labelOf(key) }));
  };
  const redo = () => {
    const key = store.getState().redo();
    setTold(key === undefined ? t('nothingToRedo') : t('redone', { change: labelOf(key) }));
  };
  const replay = () => {
    replayed.current?.();
    const key = store.getState().undo();
    if (key === undefined) return setTold(t('nothingToUndo'));
    setTold(t('replayBefore', { change: labelOf(key) }));
    const { history } = store.getState();
    const finish = () => {
      window.clearTimeout(timer);
      window.removeEventListener('pagehide', finish);
      replayed.current = undefined;
      // Who has gone on editing meanwhile keeps what that led to.
      if (store.getState().history !== history) return;
      store.getState().redo();
      setTold(t('replayAfter', { change: labelOf(key) }));
    };
    const timer = window.setTimeout(finish, REPLAY_MS);
    window.addEventListener('pagehide', finish);
    replayed.current = finish;
  };
  // Whoever leaves in the middle takes the whole scenario along.
  useLayoutEffect(() => () => replayed.current?.(), []);
  useCommands({ undo, redo, replay });
  return (
    <span className="flex shrink-0 items-center pointer-coarse:gap-1" data-testid="undo">
      <IconButton
        label={past === undefined ? t('undo') : t('undoOf', { change: labelOf(past) })}
        icon={<Undo2 size={15} />}
        onClick={undo}
        disabled={past === undefined}
      />
      <IconButton
        label={future === undefined ? t('redo') : t('redoOf', { change: labelOf(future) })}
        icon={<Redo2 size={15} />}
        onClick={redo}
        disabled={future === undefined}
      />
      <span role="status" className="sr-only">
        {told}
      </span>
    </span>
  );
}

function useEditLabel(): (key: EditKey) => string {
  const t = useTranslations('edit.of');
  const locale = useLocale() as Locale;
  return (key) =>
    editLabel(key, locale, {
      preset: t('preset'),
      days: t('days'),
      view: t('view'),
      changes: t('changes'),
      reset: t('reset'),
      study: t('study'),
    });
}
