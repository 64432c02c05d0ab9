'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useReturnFocus } from './use-return-focus';

interface SheetProps {
  readonly title: string;
  /** Stands beside the title. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel that slides over the page: from below on phones, from the left on tablets. */
export function Sheet({ title, actions, onClose, children }: SheetProps) {
  const returnFocus = useReturnFocus();
  const t = useTranslations('app');
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 md:bg-black/30" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={returnFocus}
          className="fixed inset-x-0 bottom-0 z-40 flex h-[44dvh] flex-col rounded-t-xl border-t border-line-strong bg-surface md:inset-y-0 md:right-auto md:h-auto md:w-80 md:rounded-none md:border-r"
        >
          <div className="flex items-center gap-2 px-4 pt-2">
            <Dialog.Title className="flex-1 text-sm font-semibold">{title}</Dialog.Title>
            {actions}
            <Dialog.Close aria-label={t('close')} className="grid size-8 place-items-center text-ink-2">
              <X size={16} />
            </Dialog.Close>
          </div>
          <div className="min-h-0 flex-1">{children}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
