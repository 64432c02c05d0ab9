import { defaultValues } from '../../../core';
import { parameters } from '../parameters';

const reference = defaultValues(parameters);
const minersPart = (1 - reference.ownerCut) * reference.minerShareAfterOwner;
const validatorsPart = 1 - reference.ownerCut - minersPart;
const referenceRootWeightTao = reference.taoWeight * reference.rootStakeTao;

/**
 * Alpha a subnet's participants would sell of one minted alpha at the default sell shares, TAO weight and root
 * stake. Observed prices are read as supported by an inflow that buys this much.
 */
export function referenceSales(alphaIssued: number, minerBurned: number): number {
  const root = referenceRootWeightTao / (referenceRootWeightTao + alphaIssued);
  return (
    reference.ownerCut * reference.ownerSellShare +
    minersPart * (1 - minerBurned) * reference.minerSellShare +
    validatorsPart * (root + (1 - root) * reference.stakerSellShare)
  );
}
