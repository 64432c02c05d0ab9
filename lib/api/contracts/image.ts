import { z } from 'zod';
import { LOCALES, text } from '@/simulation/core';
import { noted } from '../note';
import { declarations } from '@/simulation/networks';

/** The page an image stands for: the comparison, or a network's. */
const IMAGE_PAGES = ['compare', ...declarations.map(({ id }) => id)] as const;

const locale = noted(z.enum(LOCALES), text('Language of the words', '图中文字的语言')).default('en');

/** How the picture of a run is drawn. */
export const runImageQuery = z.strictObject({ locale });

/** Which view of which scenario. Every other key is one of a scenario link, as in the address of a page. */
export const scenarioImageQuery = z
  .object({
    page: noted(
      z.enum(IMAGE_PAGES),
      text(
        'compare, or a network. Every other key is one of a scenario link, such as days or filecoin.renewalRate',
        'compare 或某个网络。其余各键与情景链接相同，如 days、filecoin.renewalRate',
      ),
    ).default('compare'),
    locale,
  })
  .catchall(z.string());
