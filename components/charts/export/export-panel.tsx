'use client';

import { useTheme } from 'next-themes';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/simulation/core';
import { drawPicture } from '@/lib/charts/picture/draw-picture';
import { chartFileName, type ChartFile } from '@/lib/charts/picture/file-name';
import { csvChunks } from '@/lib/export/csv';
import { jsonChunks } from '@/lib/export/json';
import type { Theme } from '@/lib/theme/themes';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import type { ChartOrigin } from './chart-origin';
import type { ExportSubject } from './export-menu';
import { drawnHashes } from './drawn-hashes';
import { EmbedCode } from './embed-code';
import { rasterise } from './rasterise';
import { saveFile } from './save-file';
import { usePictureNotes } from './use-picture-notes';

interface ExportPanelProps {
  readonly subject: ExportSubject;
  readonly origin: ChartOrigin;
}

/** Programs that guess the encoding of a table take this mark as UTF-8. */
const UTF8_MARK = '\uFEFF';

/** Rendered once the menu is open, in the browser. */
export function ExportPanel({ subject, origin }: ExportPanelProps) {
  const t = useTranslations('export');
  const locale = useLocale() as Locale;
  const { resolvedTheme } = useTheme();
  const [theme, setTheme] = useState<Theme>(resolvedTheme === 'dark' ? 'dark' : 'light');
  const [state, setState] = useState<{ readonly copied?: boolean; readonly failure?: string }>({});
  const notes = usePictureNotes(subject, origin);

  const name = (ending: ChartFile) => {
    const look = ending === 'svg' || ending === 'png' ? theme : undefined;
    return chartFileName(subject.id, drawnHashes(origin)[0] ?? '', ending, look);
  };
  const image = () => drawPicture(subject.picture(notes()), theme);
  const attempt = (work: () => Promise<void> | void) => {
    setState({});
    Promise.resolve()
      .then(work)
      .catch((error: unknown) =>
        setState({ failure: error instanceof Error ? error.message : String(error) }),
      );
  };
  const saveCsv = () => {
    const mark = locale === 'en' ? '' : UTF8_MARK;
    saveFile(name('csv'), new Blob([mark, ...csvChunks(subject.table())], { type: 'text/csv' }));
  };
  const saveJson = () => {
    const head = {
      chart: subject.id,
      title: subject.title,
      link: window.location.origin + origin.address(),
      scenarioHashes: drawnHashes(origin),
      engineVersion: origin.engineVersion,
      realSources: subject.realSources,
    };
    saveFile(name('json'), new Blob([...jsonChunks(head, subject.table())], { type: 'application/json' }));
  };
  const copyPng = async () => {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': rasterise(image()) })]);
    setState({ copied: true });
  };
  return (
    <div className="flex flex-col gap-3">
      <h2 className="-mb-1 truncate text-[13px] font-semibold">{subject.title}</h2>
      <section aria-label={t('image')}>
        <div className="mb-1.5 flex items-center justify-between gap-2">
          <h3 className="font-medium">{t('image')}</h3>
          <Segmented
            label={t('theme')}
            value={theme}
            options={[
              { value: 'light', label: t('light') },
              { value: 'dark', label: t('dark') },
            ]}
            onChange={setTheme}
          />
        </div>
        <div className="flex flex-wrap gap-1.5">
          <Button
            onClick={() =>
              attempt(() => saveFile(name('svg'), new Blob([image().svg], { type: 'image/svg+xml' })))
            }
          >
            {t('svg')}
          </Button>
          <Button onClick={() => attempt(async () => saveFile(name('png'), await rasterise(image())))}>
            {t('png')}
          </Button>
          <Button onClick={() => attempt(copyPng)}>
            <span role="status">{state.copied ? t('copied') : t('copyPng')}</span>
          </Button>
        </div>
      </section>
      <section aria-label={t('data')}>
        <h3 className="mb-1.5 font-medium">{t('data')}</h3>
        <div className="flex items-center gap-2">
          <Button onClick={() => attempt(saveCsv)}>{t('csv')}</Button>
          <Button onClick={() => attempt(saveJson)}>{t('json')}</Button>
          <span className="text-[11px] leading-4 text-ink-2">{t('csvHelp')}</span>
        </div>
      </section>
      <EmbedCode subject={subject} origin={origin} />
      {state.failure === undefined ? null : (
        <p role="alert" className="text-danger">
          {t('failed', { message: state.failure })}
        </p>
      )}
    </div>
  );
}
