import { defineEngine } from '../../core';
import { ionet } from './index';
import { prepare } from './prepare';
import { step } from './step';

/** The running part of io.net: the daily mode. */
export const engine = defineEngine(ionet, { prepare, step });
