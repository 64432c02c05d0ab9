import { expect, test } from 'vitest';
import {
  columnOf,
  resolveScenario,
  simulateNetwork,
  studyDefaults,
  type NetworkEngine,
  type ParameterValues,
  type StudyCell,
} from '../../../../core';
import { engine } from '../../engine';
import { bittensor } from '../../index';
import { focusNodes } from './declaration';
import { runFocusNodes } from './run';

const DAY = 150;

function answer(set: Readonly<Record<string, string | number | boolean>>, day = DAY, days = DAY + 1) {
  const { scenario } = resolveScenario([bittensor], [], { days, set });
  const frame = simulateNetwork(engine as unknown as NetworkEngine, scenario);
  const parameters = { ...studyDefaults(focusNodes, scenario.networks['bittensor']), day } as ParameterValues<
    typeof focusNodes.parameters
  >;
  return { frame, scenario, ...runFocusNodes({ parameters, scenario, frame }) };
}

const english = (cell: StudyCell | undefined) => (typeof cell === 'object' ? cell.en : '');
const sumOf = (rows: readonly (readonly StudyCell[])[], column: number) =>
  rows.reduce((sum, row) => sum + (row[column] as number), 0);

test.each([
  ['sampled', 51, 'image'],
  ['daily', 4, 'text'],
  ['every', 64, 'speech'],
])('at the pace "%s" it shows the nodes that live in the run of netuid %d', (focusEpochs, netuid, kind) => {
  const { frame, figures, tables } = answer({
    'bittensor.focusEpochs': focusEpochs,
    'bittensor.focusNetuid': netuid,
    'bittensor.focusKind': kind,
  });
  expect(figures.quality).toBe(columnOf(frame, 'focusQuality')[DAY]);
  const active = tables.nodes.filter(([, role]) => /^Miner$|just taken/.test(english(role)));
  expect(active).toHaveLength(figures.miners);
  // each of 32 seats stands for six miners
  expect(figures.miners * 6).toBe(columnOf(frame, 'focusMiners')[DAY]);
  // incentive is rank over the sum of ranks
  const ranks = sumOf(tables.nodes, 4);
  for (const row of tables.nodes) expect(row[7]).toBeCloseTo((row[4] as number) / ranks, 9);
  expect(sumOf(tables.nodes, 7)).toBeCloseTo(1, 9);
  expect(sumOf(tables.nodes, 8)).toBeCloseTo(1, 9);
  expect(figures.share).toBeCloseTo(columnOf(frame, `subnetShare.sn${netuid}`)[DAY] as number, 12);
});

test.each([
  [41, 200],
  [50, 200],
  [55, 200],
  [50, 51],
])('on day %d of %d, before flows begin to count, its samples are those of the run', (day, days) => {
  const { frame, figures, tables } = answer({ 'bittensor.focusEpochs': 'sampled' }, day, days);
  expect(figures.quality).toBe(columnOf(frame, 'focusQuality')[day]);
  expect(figures.miners * 6).toBe(columnOf(frame, 'focusMiners')[day]);
  expect(figures.price).toBe(columnOf(frame, 'alphaPrice.sn64')[day]);
  expect(tables.nodes.length).toBeGreaterThan(12);
});

test('where nothing is in focus it looks at the netuid of the scenario by days, as the run does when it is on', () => {
  const off = answer({ 'bittensor.focusNetuid': 17 });
  const on = answer({ 'bittensor.focusNetuid': 17, 'bittensor.focusEpochs': 'daily' });
  expect(off.tables).toEqual(on.tables);
  expect(off.tables.nodes.length).toBeGreaterThan(12);
  expect(off.tables).not.toEqual(answer({ 'bittensor.focusNetuid': 18 }).tables);
});

test('every seat that earned is shown, whoever has it since', () => {
  const set = { 'bittensor.focusEpochs': 'daily', 'bittensor.focusCandidates': 20 };
  const days = Array.from({ length: 20 }, (_, k) => answer(set, DAY - k).tables.nodes);
  for (const rows of days) expect(sumOf(rows, 7)).toBeCloseTo(1, 9);
  expect(days.flat().some(([, role]) => /just/.test(english(role)))).toBe(true);
});
