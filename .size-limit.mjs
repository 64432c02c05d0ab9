import { readFileSync } from 'node:fs';

const BUILD = '.next';
const read = (file) => readFileSync(`${BUILD}/${file}`, 'utf8');

/** The scripts a browser fetches before a page lives: the framework's, the layout's and the page's own. */
function firstLoad(page) {
  const { rootMainFiles } = JSON.parse(read('build-manifest.json'));
  const manifest = read(`server/app${page}_client-reference-manifest.js`);
  const { entryJSFiles } = JSON.parse(manifest.slice(manifest.indexOf('= {"') + 2).replace(/;\s*$/, ''));
  const entries = ['layout', page.slice(page.lastIndexOf('/') + 1)].flatMap((part) =>
    Object.entries(entryJSFiles).flatMap(([entry, files]) =>
      entry.endsWith(`app/[locale]/${part}`) ? files : [],
    ),
  );
  return [...new Set([...rootMainFiles, ...entries])].map((file) => `${BUILD}/${file}`);
}

// The declarations of three networks, in two languages, are a quarter of what there is.
const checks = [
  { name: 'First-load JS of /', path: firstLoad('/[locale]/page'), gzip: true, limit: '300 kB' },
];

export default checks;
