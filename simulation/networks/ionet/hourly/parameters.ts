import { defineParameters, type ParameterValues } from '../../../core';
import { blockRules } from './parameters/blocks';
import { jobRules } from './parameters/jobs';
import { matchingRules } from './parameters/matching';

/** What the hourly core needs beyond the parameters of the network. */
export const hourlyParameters = defineParameters({ ...jobRules, ...matchingRules, ...blockRules });

export type HourlyOptions = ParameterValues<typeof hourlyParameters>;
