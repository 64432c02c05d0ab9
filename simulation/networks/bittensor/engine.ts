import { defineEngine } from '../../core';
import { bittensor } from './index';
import { prepare } from './prepare';
import { step } from './step';

/** The running part of Bittensor: daily steps over 128 subnet slots held as one array a quantity. */
export const engine = defineEngine(bittensor, { prepare, step });
