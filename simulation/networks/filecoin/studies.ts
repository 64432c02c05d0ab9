import { defineStudy, type Study } from '../../core';
import { slashing } from './studies/slashing/declaration';
import { runSlashing } from './studies/slashing/run';

/** The computations of Filecoin's studies, by the ids under which depth.ts declares them. */
export const studies: Readonly<Record<string, Study>> = {
  slashing: defineStudy(slashing, runSlashing),
};
