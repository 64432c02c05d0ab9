'use client';

import 'katex/dist/katex.min.css';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog } from 'radix-ui';
import { networks } from '@/lib/catalog';
import type { ChartModel } from '@/lib/charts/chart-model';
import { explainChart } from '@/lib/explain/explain-chart';
import { Explanation } from './explanation';
import { WhyMoved } from './why-moved';
import { codeOnDemand } from '@/components/ui/on-demand';
import { useReturnFocus } from '@/components/ui/use-return-focus';
import { withQueries } from '@/components/ui/queries';

// What explanations are made of comes with them, so that they open without a network too.
for (const { loadDepth } of networks) if (loadDepth) codeOnDemand(loadDepth);

interface ExplainDialogProps {
  readonly model: ChartModel;
  readonly onClose: () => void;
}

/** What stands behind a chart: measures, formulas, inputs, sources, and the tests that guard it. */
export const ExplainDialog = withQueries(ExplainDialogBody);

function ExplainDialogBody({ model, onClose }: ExplainDialogProps) {
  const returnFocus = useReturnFocus();
  const t = useTranslations('explain');
  const app = useTranslations('app');
  const { data, error } = useQuery({
    queryKey: ['explain', model.id],
    queryFn: () => explainChart(model),
    staleTime: Infinity,
    // What it needs is code of this page, there without a network too.
    networkMode: 'always',
  });
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={returnFocus}
          className="fixed inset-x-2 bottom-2 top-2 z-50 overflow-y-auto rounded-lg border border-line-strong bg-surface p-4 text-xs leading-5 shadow-xl md:inset-x-auto md:left-1/2 md:top-1/2 md:max-h-[88dvh] md:w-[min(52rem,calc(100vw-2rem))] md:-translate-x-1/2 md:-translate-y-1/2 md:bottom-auto"
        >
          <div className="flex items-start justify-between gap-3">
            <div>
              <Dialog.Title className="text-sm font-semibold">
                {t('title', { title: model.title })}
              </Dialog.Title>
              <p className="text-ink-2">{model.description}</p>
            </div>
            <Dialog.Close
              aria-label={app('close')}
              className="grid size-8 shrink-0 place-items-center text-ink-2"
            >
              <X size={16} />
            </Dialog.Close>
          </div>
          <WhyMoved model={model} />
          {error ? (
            <p role="alert" className="mt-3 text-danger">
              {t('failed', { message: error.message })}
            </p>
          ) : null}
          {data ? (
            data.map((each) => (
              <Explanation key={each.declaration.id} explained={each} named={model.drivenBy !== undefined} />
            ))
          ) : error ? null : (
            <p role="status" className="skeleton mt-3 h-64 rounded p-3 text-ink-2">
              {t('loading')}
            </p>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
