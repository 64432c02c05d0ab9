import { z } from 'zod';
import { declarations } from '@/simulation/networks';

/** The page an image stands for: the comparison, or a network's. */
const IMAGE_PAGES = ['compare', ...declarations.map(({ id }) => id)] as const;

/** Which view of which scenario. Every other key is one of a scenario link, as in the address of a page. */
export const scenarioImageQuery = z
  .object({
    page: z
      .enum(IMAGE_PAGES)
      .default('compare')
      .describe(
        'compare, or a network. Every other key is one of a scenario link, such as days or filecoin.renewalRate',
      ),
  })
  .catchall(z.string());
