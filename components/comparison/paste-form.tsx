import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { ScenarioRef } from '@/lib/comparison/comparison';
import { readReference } from '@/lib/comparison/read-reference';
import { Button } from '@/components/ui/button';

interface PasteFormProps {
  readonly onAdd: (refs: readonly ScenarioRef[]) => void;
  /** Scenarios there is room for. */
  readonly room: number;
}

/** A link or an id to paste. What is not understood, or too much, is refused in words. */
export function PasteForm({ onAdd, room }: PasteFormProps) {
  const t = useTranslations('comparison');
  const fieldId = useId();
  const noteId = useId();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<'none' | 'unknown' | 'full'>('none');
  const submit = () => {
    const refs = readReference(text);
    const problem = refs.length === 0 ? 'unknown' : refs.length > room ? 'full' : 'none';
    setRefusal(problem);
    if (problem !== 'none') return;
    setText('');
    onAdd(refs);
  };
  return (
    <form
      className="flex flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={fieldId} className="font-medium">
        {t('paste')}
      </label>
      <div className="flex gap-2">
        <input
          id={fieldId}
          value={text}
          aria-describedby={noteId}
          aria-invalid={refusal !== 'none'}
          onChange={(event) => setText(event.target.value)}
          className="h-7 min-w-0 flex-1 rounded border border-line-strong bg-surface px-2 max-md:h-11"
        />
        <Button type="submit" tone="primary" className="max-md:h-11">
          {t('pasteAdd')}
        </Button>
      </div>
      <p
        id={noteId}
        role={refusal === 'none' ? undefined : 'alert'}
        className={`text-[11px] leading-4 ${refusal === 'none' ? 'text-ink-2' : 'text-danger'}`}
      >
        {refusal === 'unknown' ? t('notUnderstood') : refusal === 'full' ? t('full') : t('pasteHelp')}
      </p>
    </form>
  );
}
