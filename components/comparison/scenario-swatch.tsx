import { lineDash, scenarioColor } from '@/lib/charts/palette';
import { letterOf } from '@/lib/comparison/compared-scenario';

/** The letter of a scenario beside a piece of its line. */
export function ScenarioSwatch({ place }: { place: number }) {
  return (
    <span
      className="inline-flex shrink-0 items-center gap-1.5 font-bold"
      style={{ color: scenarioColor(place) }}
    >
      <svg aria-hidden width="26" height="6">
        <line
          x1="0"
          y1="3"
          x2="26"
          y2="3"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeDasharray={lineDash(place)}
        />
      </svg>
      {letterOf(place)}
    </span>
  );
}
