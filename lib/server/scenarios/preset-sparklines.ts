import { declarations, presets, resolveInput } from '@/lib/catalog';
import { lineDash, NETWORK_COLORS } from '@/lib/charts/palette';
import { sparkline, type SparklinePaths } from '@/lib/charts/sparkline';
import {
  allMetrics,
  columnOf,
  dailyRecord,
  findColumn,
  type Frame,
  type LocalizedText,
  type NetworkDeclaration,
  type Preset,
  type Scenario,
} from '@/simulation/core';
import { createInlineRunner } from '@/simulation/runtime/inline-runner';
import { jobFor } from '@/simulation/runtime/runner';

/** What a preset does to a key figure of a network, against the default scenario. */
export interface PresetSparkline extends SparklinePaths {
  readonly network: string;
  readonly metric: string;
  readonly label: LocalizedText;
  readonly color: string;
  readonly dash: string;
  /** On the last day, of the default scenario and of the preset. */
  readonly from: number;
  readonly to: number;
  /** That day, as a day number. */
  readonly day: number;
}

/** What moves by less than this share of its largest value tells little of a preset. */
const TELLING = 0.01;

type Run = (scenario: Scenario, network: string) => Promise<Frame>;

/** Runs in this thread, each network once for all scenarios it is the same in. */
function createRuns(): Run {
  const runner = createInlineRunner();
  const frames = new Map<string, Promise<Frame>>();
  return (scenario, network) => {
    const job = jobFor(scenario, network);
    const key = JSON.stringify(job);
    const frame = frames.get(key) ?? runner.run(job);
    frames.set(key, frame);
    return frame;
  };
}

let known: ReturnType<typeof compute> | undefined;

/** By preset, a sparkline of each network it is about. Computed by the engines, once a process: when the application is built. */
export function presetSparklines(): Promise<Readonly<Record<string, readonly PresetSparkline[]>>> {
  return (known ??= compute());
}

async function compute(): Promise<Readonly<Record<string, readonly PresetSparkline[]>>> {
  const run = createRuns();
  const entries: [string, PresetSparkline[]][] = [];
  for (const preset of presets) {
    const lines: PresetSparkline[] = [];
    for (const declaration of networksOf(preset))
      lines.push(...(await sparklinesOf(preset, declaration, run)));
    entries.push([preset.id, lines]);
  }
  return Object.fromEntries(entries);
}

/** The network that declares a preset; all of them where none does. */
function networksOf(preset: Preset): readonly NetworkDeclaration[] {
  const owner = declarations.find(({ presets: own }) => own.some(({ id }) => id === preset.id));
  return owner ? [owner] : declarations;
}

async function sparklinesOf(
  preset: Preset,
  declaration: NetworkDeclaration,
  run: Run,
): Promise<PresetSparkline[]> {
  const scenario = resolveInput({ preset: preset.id }).scenario;
  const frame = await run(scenario, declaration.id);
  const reference = await run(resolveInput({}).scenario, declaration.id);
  const metric = tellingMetric(declaration, frame, reference);
  const spec = allMetrics(declaration)[metric];
  if (!spec) return [];
  const [values, defaults] = [columnOf(frame, metric), columnOf(reference, metric)];
  return [
    {
      ...sparkline(values, defaults),
      network: declaration.id,
      metric,
      label: spec.label,
      color: NETWORK_COLORS[declaration.id] ?? 'currentColor',
      dash: lineDash(declarations.indexOf(declaration)),
      from: defaults.at(-1) ?? Number.NaN,
      to: values.at(-1) ?? Number.NaN,
      day: frame.startDay + frame.rows - 1,
    },
  ];
}

/** The first key figure, or else charted or common one, that a preset moves; where it moves none much, what it moves most. */
function tellingMetric({ kpis, charts }: NetworkDeclaration, frame: Frame, reference: Frame): string {
  const charted = Object.values(charts).flatMap(({ metrics }) => metrics);
  const metrics = [...kpis, 'circulating', ...charted, ...Object.keys(dailyRecord)].filter((metric) =>
    findColumn(frame, metric),
  );
  const moves = metrics.map((metric) => ({ metric, by: movement(frame, reference, metric) }));
  const most = moves.reduce((best, each) => (each.by > best.by ? each : best));
  return (moves.find(({ by }) => by >= TELLING) ?? most).metric;
}

/** The largest distance of two columns, as a share of the largest value of the second. */
function movement(frame: Frame, reference: Frame, metric: string): number {
  const [values, defaults] = [columnOf(frame, metric), columnOf(reference, metric)];
  let distance = 0;
  let largest = 0;
  defaults.forEach((value, day) => {
    if (!Number.isFinite(value)) return;
    largest = Math.max(largest, Math.abs(value));
    distance = Math.max(distance, Math.abs((values[day] ?? value) - value) || 0);
  });
  return largest === 0 ? 0 : distance / largest;
}
