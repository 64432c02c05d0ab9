'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/simulation/core';
import type { SavedScenario } from '@/lib/api/contracts';
import { presets } from '@/lib/catalog';
import { Link } from '@/lib/i18n/navigation';
import { decodeLink, scenarioChanges } from '@/lib/scenario';
import { describeChange } from '@/lib/scenario/describe-change';
import { useChangeWords } from '@/components/scenario/use-change-words';
import { useErrorText } from '@/components/scenario/use-error-text';
import { CompareLink } from './compare-link';
import { RenameForm } from './rename-form';
import { SavedActions } from './saved-actions';
import { useSavedChanges } from './use-saved-changes';

/** What is shown of the changes before the rest is counted. */
const CHANGES_SHOWN = 4;

/** A kept scenario: what it changes, its short link, and what its browser may do with it. */
export function SavedItem({ saved }: { saved: SavedScenario }) {
  const t = useTranslations('scenarios');
  const errorText = useErrorText();
  const format = useFormatter();
  const [renaming, setRenaming] = useState(false);
  const { rename, remove, error } = useSavedChanges(saved.id, () => setRenaming(false));
  const name = saved.name ?? t('unnamed', { id: saved.id });
  return (
    <li data-saved={saved.id} className="min-w-0 rounded-lg border border-line bg-surface px-3 py-2">
      <div className="flex items-start justify-between gap-2">
        {renaming ? (
          <RenameForm name={saved.name ?? ''} onCancel={() => setRenaming(false)} onSave={rename} />
        ) : (
          <>
            <Link
              href={saved.query === '' ? saved.page : `${saved.page}?${saved.query}`}
              className="min-w-0 truncate text-[13px] font-medium text-accent-ink underline"
            >
              {name}
            </Link>
            <SavedActions
              name={name}
              shortLink={saved.shortLink}
              onRename={() => setRenaming(true)}
              onDelete={remove}
            />
          </>
        )}
      </div>
      {error ? (
        <p role="alert" className="text-[11px] text-danger">
          {t('changeFailed', { message: errorText(error) })}
        </p>
      ) : null}
      <Changes query={saved.query} />
      <div className="mt-1.5">
        <CompareLink
          scenario={{ kind: 'saved', id: saved.id }}
          label={t('compareWith', { name })}
          text={t('compare')}
        />
      </div>
      <p className="mt-1 text-[11px] text-ink-3">
        <span className="font-mono">{saved.shortLink}</span> ·{' '}
        {format.dateTime(new Date(saved.createdAt), { dateStyle: 'medium', timeStyle: 'short' })} ·{' '}
        {t('engine', { version: saved.engineVersion })}
      </p>
    </li>
  );
}

function Changes({ query }: { query: string }) {
  const t = useTranslations('scenarios');
  const words = useChangeWords();
  const locale = useLocale() as Locale;
  const { input } = decodeLink(new URLSearchParams(query));
  const changes = scenarioChanges(input);
  const rest = changes.length - CHANGES_SHOWN;
  const preset = presets.find(({ id }) => id === input.preset)?.label[locale];
  const texts = [
    ...(preset === undefined ? [] : [preset]),
    ...changes.slice(0, CHANGES_SHOWN).map((change) => describeChange(change, locale, words)),
    ...(rest > 0 ? [t('more', { count: rest })] : []),
  ];
  return (
    <p className="mt-1 text-[11px] leading-4 text-ink-2">
      {texts.length === 0 ? t('unchanged') : texts.join(' · ')}
    </p>
  );
}
