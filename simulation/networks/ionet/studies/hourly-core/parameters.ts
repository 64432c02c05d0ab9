import { defineParameters, text } from '../../../../core';
import { hourlyParameters } from '../../hourly/parameters';
import { assumption } from '../../sources';
import { ruleInput } from '../input';

/** How many days are drawn, and every rule of the hourly core. */
export const parameters = defineParameters({
  days: ruleInput(
    'days',
    30,
    [1, 366],
    1,
    text('Days', '天数'),
    text('Days from the start that are drawn job by job.', '自起始日起逐任务模拟的天数。'),
    assumption('a month is quick, a year takes about a second'),
  ),
  ...hourlyParameters,
});
