'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { COMMAND_IDS, COMMANDS, CONTROL_KEYS, type Keys } from '@/lib/commands/commands';
import { KeyCaps } from './key-caps';
import { useReturnFocus } from '@/components/ui/use-return-focus';

/** Every key the pages listen to. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const returnFocus = useReturnFocus();
  const t = useTranslations('shortcuts');
  const app = useTranslations('app');
  const command = useTranslations('command');
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={returnFocus}
          className="fixed left-1/2 top-1/2 z-50 max-h-[86dvh] w-[min(46rem,calc(100vw-16px))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-lg border border-line-strong bg-surface p-4 text-xs shadow-xl"
        >
          <div className="flex items-center justify-between">
            <Dialog.Title className="text-sm font-semibold">{t('title')}</Dialog.Title>
            <Dialog.Close aria-label={app('close')} className="grid size-8 place-items-center text-ink-2">
              <X size={16} />
            </Dialog.Close>
          </div>
          <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
            <Group title={t('where.everywhere')}>
              {COMMAND_IDS.filter((id) => COMMANDS[id].keys.length > 0).map((id) => (
                <Row key={id} does={command(id)} keys={COMMANDS[id].keys} />
              ))}
            </Group>
            <div className="flex flex-col gap-3">
              {Object.entries(CONTROL_KEYS).map(([where, rows]) => (
                <Group key={where} title={t(`where.${where}`)}>
                  {Object.entries(rows).map(([does, keys]) => (
                    <Row key={does} does={t(`does.${does}`)} keys={keys} />
                  ))}
                </Group>
              ))}
            </div>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="border-b border-line pb-1 font-semibold">{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Row({ does, keys }: { does: string; keys: readonly Keys[] }) {
  return (
    <div className="flex items-center justify-between gap-3 py-1">
      <dt className="text-ink-2">{does}</dt>
      <dd className="flex shrink-0 flex-wrap justify-end gap-1.5">
        {keys.map((each) => (
          <KeyCaps key={each} keys={each} />
        ))}
      </dd>
    </div>
  );
}
