import { useLocale, useTranslations } from 'next-intl';
import type { LocalizedText, Locale, Preset } from '@/simulation/core';
import { SPARKLINE, type SparklinePaths } from '@/lib/charts/sparkline';
import { presetRef } from '@/lib/comparison/comparison';
import { formatDay } from '@/lib/format/date-format';
import { formatGrowth } from '@/lib/format/number-format';
import { sourceLink } from '@/lib/format/source-link';
import { Link } from '@/lib/i18n/navigation';
import { CompareLink } from './compare-link';

/** A line of a card: a figure of a network, of the preset over that of the defaults. */
export interface CardSparkline extends SparklinePaths {
  readonly network: string;
  readonly label: LocalizedText;
  readonly color: string;
  readonly dash: string;
  readonly from: number;
  readonly to: number;
  readonly day: number;
}

interface PresetCardProps {
  readonly preset: Preset;
  readonly sparklines: readonly CardSparkline[];
}

/** A preset: what it assumes, what that does to its network, who says so, and the ways to it. */
export function PresetCard({ preset, sparklines }: PresetCardProps) {
  const t = useTranslations('scenarios');
  const locale = useLocale() as Locale;
  const name = preset.label[locale];
  return (
    <li
      data-preset={preset.id}
      className="flex min-w-0 flex-col rounded-lg border border-line bg-surface px-3 py-2"
    >
      <h4 className="text-[13px] font-medium">{name}</h4>
      <p className="mt-0.5 text-[11px] leading-4 text-ink-2">{preset.description[locale]}</p>
      <div className="mb-1 mt-auto flex items-start gap-3 pt-2">
        {sparklines.map((line) => (
          <Sparkline key={line.network} line={line} />
        ))}
      </div>
      <p className="text-[11px] leading-4 text-ink-3">
        {t('inputs', { count: Object.keys(preset.set).length })} <PresetSource preset={preset} />
      </p>
      <div className="mt-1.5 flex gap-2">
        <Link href={`/?preset=${preset.id}&v=1`} aria-label={t('openNamed', { name })} className={ACTION}>
          {t('open')}
        </Link>
        <CompareLink scenario={presetRef(preset.id)} label={t('compareWith', { name })} text={t('compare')} />
      </div>
    </li>
  );
}

const ACTION =
  'inline-flex h-7 items-center rounded border border-line px-2.5 text-xs font-medium hover:bg-hover max-md:h-11 max-md:px-4';

function PresetSource({ preset: { source } }: { preset: Preset }) {
  const t = useTranslations('scenarios');
  const kinds = useTranslations('parameter.sourceKind');
  const address = sourceLink(source.locator);
  return (
    <>
      {t('sourceOf', { kind: kinds(source.kind) })}{' '}
      {address === undefined ? (
        source.title
      ) : (
        <a href={address} rel="noreferrer" className="underline hover:text-ink">
          {source.title}
        </a>
      )}
    </>
  );
}

/** A line too small for axes; what it ends with is said beside it. */
function Sparkline({ line }: { line: CardSparkline }) {
  const t = useTranslations('scenarios');
  const locale = useLocale() as Locale;
  const change = formatGrowth(line.from, line.to, locale);
  return (
    <figure className="min-w-0 max-w-[7.5rem] flex-1">
      <svg
        aria-hidden
        data-sparkline={line.network}
        viewBox={`0 0 ${SPARKLINE.width} ${SPARKLINE.height}`}
        preserveAspectRatio="none"
        className="h-9 w-full"
        fill="none"
        strokeLinejoin="round"
      >
        <path
          d={line.reference}
          stroke="var(--color-ink-3)"
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
        />
        <path
          d={line.line}
          stroke={line.color}
          strokeWidth="1.75"
          strokeDasharray={line.dash}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <figcaption className="text-[11px] leading-4 text-ink-2">
        {line.label[locale]}{' '}
        <span className="font-medium tabular-nums text-ink">
          {change === undefined
            ? t('newly')
            : t('byYear', { change, date: formatDay(line.day, locale, 'year') })}
        </span>
      </figcaption>
    </figure>
  );
}
