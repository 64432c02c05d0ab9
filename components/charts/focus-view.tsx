'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useReturnFocus } from '@/components/ui/use-return-focus';

interface FocusViewProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Given the button that closes the view. */
  readonly children: (close: ReactNode) => ReactNode;
}

/** One chart over the whole content; the controls beside it stay within reach, so nothing is modal. */
export function FocusView({ title, onClose, children }: FocusViewProps) {
  const returnFocus = useReturnFocus();
  const t = useTranslations('chart');
  return (
    <Dialog.Root open modal={false} onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={returnFocus}
          onInteractOutside={(event) => event.preventDefault()}
          onEscapeKeyDown={(event) => {
            // A half typed field gets its value back first, and a chart that is read by keys gives that up.
            if (event.target instanceof Element && event.target.matches('[data-settled="false"]'))
              event.preventDefault();
          }}
          className="fixed inset-0 top-20 z-20 bg-page p-2 pointer-coarse:max-lg:top-[93px] lg:top-12 xl:left-80"
        >
          <Dialog.Title className="sr-only">{title}</Dialog.Title>
          {children(
            <Dialog.Close
              aria-label={t('collapse')}
              title={t('collapse')}
              className="grid size-8 place-items-center rounded text-ink-2 hover:bg-hover hover:text-ink"
            >
              <X size={16} />
            </Dialog.Close>,
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
