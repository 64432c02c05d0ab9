import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';

interface RenameFormProps {
  readonly name: string;
  /** Of the field, where it is not the name of a kept scenario. */
  readonly label?: string;
  /** Whether an empty name may be saved, which gives the thing its own name back. */
  readonly optional?: boolean;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** A name to type; Escape gives it up. */
export function RenameForm({ name, label, optional = false, onSave, onCancel }: RenameFormProps) {
  const t = useTranslations('scenarios');
  const [text, setText] = useState(name);
  return (
    <form
      className="flex min-w-0 flex-1 items-center"
      onSubmit={(event) => {
        event.preventDefault();
        if (optional || text.trim() !== '') onSave(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <input
        aria-label={label ?? t('newName')}
        autoFocus
        value={text}
        maxLength={120}
        onChange={(event) => setText(event.target.value)}
        className="h-7 min-w-0 flex-1 rounded border border-line-strong bg-surface px-2 text-xs"
      />
      <IconButton label={t('saveName')} icon={<Check size={14} />} submit />
      <IconButton label={t('keep')} icon={<X size={14} />} onClick={onCancel} />
    </form>
  );
}
