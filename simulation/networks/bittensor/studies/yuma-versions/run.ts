import type { StudyContext, StudyResult } from '../../../../core';
import { createChainModel } from '../../yuma/chain-model';
import { floatArithmetic } from '../../yuma/float-arithmetic';
import type { YumaModel } from '../../yuma/variants/model';
import { defaultVariantSettings, type YumaVersion } from '../../yuma/variants/settings';
import { createVariant } from '../../yuma/variants/variant';
import { yumaParameters } from '../../focus/yuma-mode';
import { yumaVersions } from './declaration';

type Declaration = typeof yumaVersions;
type VersionId = keyof Declaration['charts']['dividends']['lines'];

const EPOCHS = 40;
const VALIDATORS = 3;
const MINERS = 2;
/** Old shares of bonds that stay: Yuma 3 of the package is meant to be slow. Source: yuma-simulation. */
const SLOW = 0.975;

const chain = (mode: string) => createChainModel(floatArithmetic, yumaParameters(mode), VALIDATORS, MINERS);
const variant = (version: YumaVersion, bondMovingAverage = defaultVariantSettings.bondMovingAverage) =>
  createVariant(version, { ...defaultVariantSettings, bondMovingAverage }, VALIDATORS, MINERS);

const models: Readonly<Record<VersionId, () => YumaModel>> = {
  chain2: () => chain('yuma2'),
  chain3: () => chain('yuma3'),
  liquid: () => chain('liquid'),
  yuma1: () => variant('YUMA1'),
  yuma2: () => variant('YUMA2'),
  yuma2b: () => variant('YUMA2B'),
  yuma2c: () => variant('YUMA2C'),
  yuma3: () => variant('YUMA3', SLOW),
};

/** What a version pays: dividends per stake by epoch, and over all epochs of both sides, and the new miner's incentive. */
interface Paid {
  readonly byEpoch: Float64Array;
  readonly early: number;
  readonly others: number;
  readonly incentive: number;
}

/** Runs the same forty epochs through every version. */
export function runYumaVersions({
  parameters,
}: StudyContext<Declaration['parameters']>): StudyResult<Declaration> {
  const ids = Object.keys(models) as VersionId[];
  const paid = Object.fromEntries(ids.map((id) => [id, payOf(models[id](), parameters)])) as Record<
    VersionId,
    Paid
  >;
  const relative = ({ early, others }: Paid) => (others > 0 ? early / others : 0);
  const lines = Object.fromEntries(ids.map((id) => [id, paid[id].byEpoch])) as Record<
    VersionId,
    Float64Array
  >;
  return {
    figures: {
      chain2: relative(paid.chain2),
      chain3: relative(paid.chain3),
      liquid: relative(paid.liquid),
    },
    charts: { dividends: { x: Float64Array.from({ length: EPOCHS }, (_, epoch) => epoch), lines } },
    tables: {
      versions: ids.map((id) => {
        const { early, others, incentive } = paid[id];
        return [yumaVersions.charts.dividends.lines[id], early, others, incentive];
      }),
    },
  };
}

function payOf(
  model: YumaModel,
  { earlyStake, foundAt, delay }: StudyContext<Declaration['parameters']>['parameters'],
): Paid {
  const rest = 1 - earlyStake;
  const stake = Float64Array.of(earlyStake, rest * 0.8, rest * 0.2);
  const weights = new Float64Array(VALIDATORS * MINERS);
  const byEpoch = new Float64Array(EPOCHS);
  let early = 0;
  let others = 0;
  let incentive = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = 0; i < VALIDATORS; i++) {
      const hasFound = epoch >= (i === 0 ? foundAt : foundAt + delay);
      weights[i * MINERS] = hasFound ? 0 : 1;
      weights[i * MINERS + 1] = hasFound ? 1 : 0;
    }
    model.run(weights, stake);
    const { dividends } = model.outcome;
    byEpoch[epoch] = (dividends[0] as number) / earlyStake;
    early += (byEpoch[epoch] as number) / EPOCHS;
    others += ((dividends[1] as number) + (dividends[2] as number)) / rest / EPOCHS;
    incentive += (model.outcome.incentive[1] as number) / EPOCHS;
  }
  return { byEpoch, early, others, incentive };
}
