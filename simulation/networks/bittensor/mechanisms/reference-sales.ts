import { defaultValues } from '../../../core';
import { parameters } from '../parameters';
import type { BittensorState } from '../state';

const reference = defaultValues(parameters);
const minersPart = (1 - reference.ownerCut) * reference.minerShareAfterOwner;
const validatorsPart = 1 - reference.ownerCut - minersPart;
const referenceRootWeightTao = reference.taoWeight * reference.rootStakeTao;
const REFRESH_DAYS = 7;

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

/** Refreshes the usual daily sales of every slot once a week: they drift with the alpha issuance alone. */
export function updateUsualSales({ subnets, blocksPerDay }: BittensorState, day: number): void {
  if (day % REFRESH_DAYS !== 0) return;
  const { usualSales, alphaIssued, minerBurned } = subnets;
  for (let i = 0; i < usualSales.length; i++) {
    usualSales[i] = blocksPerDay * referenceSales(alphaIssued[i] as number, minerBurned[i] as number);
  }
}
