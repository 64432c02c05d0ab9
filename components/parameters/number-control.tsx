'use client';

import { useLocale } from 'next-intl';
import { Slider } from 'radix-ui';
import type { Locale, NumberParameter } from '@/simulation/core';
import { UNITS } from '@/lib/catalog';
import { formatInput } from '@/lib/format/number-format';
import { positionOf, sliderPositions, trackShare, valueAtPosition } from '@/lib/parameters/slider-scale';
import { useScenarioStore } from '@/components/scenario/scenario-store';
import { NumberField } from './number-field';

interface NumberControlProps {
  readonly id: string;
  readonly spec: NumberParameter;
  readonly value: number;
  /** What a reset gives back: the preset's value or the default. */
  readonly resting: number;
  readonly onChange: (value: number) => void;
}

/** The typed value of a number parameter. */
export function NumberValue({ id, spec, value, onChange }: Omit<NumberControlProps, 'resting'>) {
  const locale = useLocale() as Locale;
  return (
    <span className="flex items-center gap-1">
      <NumberField key={id} spec={spec} label={spec.label[locale]} value={value} onCommit={onChange} />
      <span className="min-w-8 text-[11px] text-ink-3">{UNITS[spec.unit][locale]}</span>
    </span>
  );
}

const THUMB_PX = 24;

/** Where the thumb's centre stands for a share of the track: the thumb never leaves the track. */
function onTrack(share: number): string {
  return `(${share * 100}% + ${(0.5 - share) * THUMB_PX}px)`;
}

/** The slider of a number parameter: ticks at rest and, where a preset moved that, at the default; the changed part coloured. */
export function NumberSlider({ id, spec, value, resting, onChange }: NumberControlProps) {
  const locale = useLocale() as Locale;
  const rest = trackShare(spec, resting);
  const now = trackShare(spec, value);
  const [low, high] = [Math.min(rest, now), Math.max(rest, now)];
  const positions = sliderPositions(spec);
  const store = useScenarioStore();
  const hold = () => store.getState().holdEdit(true);
  const letGo = () => store.getState().holdEdit(false);
  return (
    <Slider.Root
      className="relative flex h-6 w-full touch-none pointer-coarse:h-11 select-none items-center"
      min={0}
      max={positions}
      step={1}
      value={[positionOf(spec, value)]}
      onValueChange={([position]) => position !== undefined && onChange(valueAtPosition(spec, position))}
      onPointerDown={hold}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      data-parameter={id}
    >
      <Slider.Track className="relative h-[3px] w-full rounded bg-track">
        <span
          className="absolute h-full rounded bg-accent"
          style={{ left: `calc${onTrack(low)}`, width: `calc(${onTrack(high)} - ${onTrack(low)})` }}
        />
        {[...new Set([resting, spec.default])].map((at) => (
          <span
            key={at}
            data-tick={at === spec.default ? 'default' : 'preset'}
            className={`absolute w-px ${at === resting ? '-top-[3px] h-[9px] bg-ink-3' : '-top-[5px] h-[5px] bg-ink-3'}`}
            style={{ left: `calc${onTrack(trackShare(spec, at))}` }}
          />
        ))}
      </Slider.Track>
      <Slider.Thumb
        aria-label={spec.label[locale]}
        aria-valuetext={`${formatInput(value)} ${UNITS[spec.unit][locale]}`.trim()}
        className="grid size-6 place-items-center rounded-full outline-offset-0"
      >
        <span
          className={`size-3.5 rounded-full border-2 bg-surface ${value === resting ? 'border-ink-3' : 'border-accent'}`}
        />
      </Slider.Thumb>
    </Slider.Root>
  );
}
