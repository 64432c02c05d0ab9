import { defineParameters, text } from '../../../core';
import { assumption } from '../sources';

/** The end of what mercenaries came for. */
export const seasonParameters = defineParameters({
  seasonEnds: {
    kind: 'switch',
    default: false,
    label: text('A season of rewards ends', '奖励季结束'),
    help: text(
      'From its date on mercenaries have nothing left to farm: they leave as fast as their patience allows and no more come.',
      '自该日起撸毛者无利可图：按其耐心尽快离开，也不再有新的加入。',
    ),
    group: 'supply',
    level: 'advanced',
    source: assumption('off: no season has been announced to end'),
  },
  seasonEndDate: {
    kind: 'date',
    default: '2026-01-07',
    hard: ['2025-09-09', '2060-12-31'],
    label: text('End of the season', '奖励季结束日'),
    help: text('Only while the switch above is on.', '仅在上方开关开启时生效。'),
    group: 'supply',
    level: 'advanced',
    source: assumption('four months after the start'),
  },
});
