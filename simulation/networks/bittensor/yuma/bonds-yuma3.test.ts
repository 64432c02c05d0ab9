import { expect, test } from 'vitest';
import { rankAndBond, runEpoch } from './epoch';
import { fixedArithmetic } from './fixed-arithmetic';
import { floatArithmetic } from './float-arithmetic';
import { defaultYumaParameters } from './parameters';
import { createSubnet, setWeight, type YumaSubnet } from './subnet';
import { createWorkspace } from './workspace';

const UIDS = 4;
/** Two validators, each for a miner of its own; the second has set no weights for longer than the cutoff. */
function subnetOf(): YumaSubnet {
  const subnet = createSubnet(UIDS);
  subnet.stake.set([1000, 1000, 0, 0]);
  subnet.permits.fill(1, 0, 2);
  subnet.block = 10_000;
  subnet.lastUpdate.set([9999, 1, 9999, 9999]);
  setWeight(subnet, 0, 2, 65_535);
  setWeight(subnet, 1, 3, 65_535);
  return subnet;
}

const arithmetics = { fixed: fixedArithmetic, float: floatArithmetic };
const modes = [
  { arithmetic: 'fixed', liquidAlpha: false, bond: 6553 },
  { arithmetic: 'float', liquidAlpha: false, bond: 6553 },
  // a whole weight above a consensus of 0: 0.700008 + 0.2 / (1 + exp(−5)) = 0.898669 of a bond
  { arithmetic: 'fixed', liquidAlpha: true, bond: 58_894 },
  { arithmetic: 'float', liquidAlpha: true, bond: 58_894 },
] as const;

test.each(modes)('bonds follow weights that no active stake stands behind (%o)', (mode) => {
  const parameters = {
    ...defaultYumaParameters,
    yuma3: true,
    liquidAlpha: mode.liquidAlpha,
    bondsPenalty: 0,
  };
  const subnet = subnetOf();
  const workspace = createWorkspace(UIDS);
  runEpoch(arithmetics[mode.arithmetic], parameters, subnet, workspace, 1e9);
  expect(workspace.consensus[3]).toBe(0);
  expect(workspace.incentive[3]).toBe(0);
  expect(workspace.dividends[1]).toBe(0);
  expect(subnet.bonds[3 * UIDS + 1]).toBe(mode.bond);
});

test('a full penalty leaves nothing of such a weight, a partial one its part, in one sweep and in two', () => {
  for (const [bondsPenalty, bond] of [
    [65_535, 0],
    [32_768, 3276],
  ] as const) {
    const parameters = { ...defaultYumaParameters, yuma3: true, bondsPenalty };
    const [swept, ranked] = [subnetOf(), subnetOf()];
    const workspace = createWorkspace(UIDS);
    runEpoch(floatArithmetic, parameters, swept, workspace, 0);
    ranked.permits.fill(1, 0, 2);
    rankAndBond(floatArithmetic, parameters, ranked, workspace);
    expect(swept.bonds[3 * UIDS + 1]).toBe(bond);
    expect(ranked.bonds).toEqual(swept.bonds);
  }
});
