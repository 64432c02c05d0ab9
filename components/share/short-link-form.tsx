'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { saveScenario } from '@/lib/api/client';
import { queryKeys } from '@/lib/api/query-keys';
import { routing } from '@/lib/i18n/routing';
import { useErrorText } from '@/components/scenario/use-error-text';
import { Button } from '@/components/ui/button';

interface ShortLinkFormProps {
  readonly query: string;
  readonly pathname: string;
  /** Called with the path of the short link. */
  readonly onSaved: (path: string) => void;
}

/** Keeps the scenario on the server, under a name of the reader's choice, and gets its short link. */
export function ShortLinkForm({ query, pathname, onSaved }: ShortLinkFormProps) {
  const t = useTranslations('share');
  const errorText = useErrorText();
  const nameId = useId();
  const [name, setName] = useState('');
  const cache = useQueryClient();
  const save = useMutation({
    mutationFn: () =>
      saveScenario({ query, page: pageOf(pathname), ...(name.trim() !== '' && { name: name.trim() }) }),
    onSuccess: ({ shortLink }) => {
      void cache.invalidateQueries({ queryKey: queryKeys.savedScenarios });
      onSaved(shortLink);
    },
  });
  return (
    <form
      className="mt-1 flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <label htmlFor={nameId} className="text-[11px] leading-4 text-ink-2">
        {t('name')}
      </label>
      <div className="flex gap-2">
        <input
          id={nameId}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.target.value)}
          className="h-7 min-w-0 flex-1 rounded border border-line-strong bg-surface px-2"
        />
        <Button type="submit" tone="primary" disabled={save.isPending}>
          {t('save')}
        </Button>
      </div>
      {save.error ? (
        <p role="alert" className="text-danger">
          {t('failed', { message: errorText(save.error) })}
        </p>
      ) : (
        <p className="text-[11px] leading-4 text-ink-2">{t('shortLinkHelp')}</p>
      )}
    </form>
  );
}

/** The page without its language, which the short link leaves to the reader. */
function pageOf(pathname: string): string {
  const [, first, ...rest] = pathname.split('/');
  const localised = routing.locales.some((locale) => locale === first);
  return localised ? `/${rest.join('/')}` : pathname;
}
