import { measureEngines } from './engines';
import { measureLoad } from './load';
import { measurePages } from './pages';
import { measureStore } from './store';
import { isKept, printTable } from './table';

/**
 * `npm run bench`: what the product costs on this machine, as medians after warm-up. Marks are for 10 years; machines
 * differ, so compare ratios. `npm run bench engines` measures one part only; with `-- --strict` a missed mark ends it
 * with exit code 1.
 */
const PARTS = { engines: measureEngines, store: measureStore, load: measureLoad, pages: measurePages };

const given = process.argv.slice(2);
const strict = given.includes('--strict');
const wanted = given.filter((each) => each !== '--strict');
const unknown = wanted.filter((each) => !Object.hasOwn(PARTS, each));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no part "${unknown.join('", "')}". Parts: ${Object.keys(PARTS).join(', ')}.\n`,
  );
  process.exit(2);
}
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const figures = await measure();
  printTable(name, figures);
  if (strict && !figures.every(isKept)) process.exitCode = 1;
}
