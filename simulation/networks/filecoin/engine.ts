import { defineEngine } from '../../core';
import { filecoin } from './index';
import { startState } from './start';
import { step } from './step';

/** Filecoin by the chain's own rules at daily resolution. */
export const engine = defineEngine(filecoin, { prepare: startState, step });
