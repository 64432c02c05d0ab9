import { measureEngines } from './engines';
import { measureLoad } from './load';
import { measurePages } from './pages';
import { measureStore } from './store';
import { printTable } from './table';

/**
 * `npm run bench`: what the product costs on this machine, as medians after warm-up. Marks are for 10 years;
 * machines differ, so compare ratios. `npm run bench engines` measures one part only.
 */
const PARTS = { engines: measureEngines, store: measureStore, load: measureLoad, pages: measurePages };

const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) printTable(name, await measure());
}
