'use client';

import { Check, Link2, Pencil, Trash2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useCopied } from '@/components/ui/use-copied';

interface SavedActionsProps {
  readonly name: string;
  readonly shortLink: string;
  readonly onRename: () => void;
  readonly onDelete: () => void;
}

/** Copy the short link, rename, delete; deleting asks once more. */
export function SavedActions({ name, shortLink, onRename, onDelete }: SavedActionsProps) {
  const t = useTranslations('scenarios');
  const app = useTranslations('app');
  const { copied, refused, copy } = useCopied();
  const [asked, setAsked] = useState(false);
  if (asked)
    return (
      <span className="flex shrink-0 items-center">
        <span className="mr-1 text-[11px]">{t('reallyDelete')}</span>
        <IconButton label={t('confirmDelete', { name })} icon={<Check size={14} />} onClick={onDelete} />
        <IconButton label={t('keep')} icon={<X size={14} />} onClick={() => setAsked(false)} />
      </span>
    );
  return (
    <span className="flex shrink-0 items-center">
      {refused ? (
        <span role="alert" className="text-[11px] text-danger">
          {app('copyRefused')}
        </span>
      ) : null}
      <IconButton
        label={copied ? t('copied') : t('copyShortLink', { name })}
        icon={copied ? <Check size={14} /> : <Link2 size={14} />}
        onClick={() => copy(`${window.location.origin}${shortLink}`)}
      />
      <IconButton label={t('rename', { name })} icon={<Pencil size={14} />} onClick={onRename} />
      <IconButton label={t('delete', { name })} icon={<Trash2 size={14} />} onClick={() => setAsked(true)} />
    </span>
  );
}
