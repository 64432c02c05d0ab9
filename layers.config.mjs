/**
 * The layers of the code base and what each may import: the one list that both eslint.config.mjs (while
 * typing) and .dependency-cruiser.mjs (whole graph) enforce. ARCHITECTURE.md explains it.
 *
 * `folder` is a path from the top; `{network}` stands for one network's folder name. The first entry that
 * contains a file wins. A layer always sees itself; `{network}` layers see only their own network.
 * `types` lists layers of which only types may be imported.
 *
 * @type {{ name: string, folder: string, files?: 'direct', sees: string[], types?: string[] }[]}
 */
export const layers = [
  { name: 'core', folder: 'simulation/core', sees: [] },
  { name: 'network-shared', folder: 'simulation/networks/shared', sees: ['core'] },
  { name: 'network', folder: 'simulation/networks/{network}', sees: ['core', 'network-shared'] },
  {
    name: 'registry',
    folder: 'simulation/networks',
    files: 'direct',
    sees: ['core', 'network-shared', 'network'],
  },
  { name: 'lens', folder: 'simulation/lens', sees: ['core', 'network-shared', 'network', 'registry'] },
  { name: 'runtime-node', folder: 'simulation/runtime/node-pool', sees: ['core', 'registry', 'runtime'] },
  {
    name: 'runtime-browser',
    folder: 'simulation/runtime/browser-worker',
    sees: ['core', 'registry', 'runtime'],
  },
  { name: 'runtime', folder: 'simulation/runtime', sees: ['core', 'registry'] },
  {
    name: 'cli',
    folder: 'simulation/cli',
    sees: ['core', 'network', 'registry', 'lens', 'runtime', 'runtime-node', 'lib'],
  },
  {
    name: 'lib-server',
    folder: 'lib/server',
    sees: ['core', 'registry', 'lens', 'runtime', 'runtime-node', 'lib'],
  },
  { name: 'lib', folder: 'lib', sees: ['core', 'registry', 'lens'], types: ['runtime'] },
  { name: 'components-ui', folder: 'components/ui', sees: [] },
  {
    name: 'components',
    folder: 'components',
    sees: ['components-ui', 'lib', 'runtime', 'runtime-browser'],
    types: ['core', 'registry'],
  },
  {
    name: 'app',
    folder: 'app',
    sees: ['components', 'components-ui', 'lib', 'lib-server', 'registry'],
  },
];

/** A layer's folder as a regular expression source; the network's name is captured. */
export function layerPattern({ folder, files }) {
  const escaped = folder.replace('{network}', '([^/]+)');
  return files === 'direct' ? `^${escaped}/[^/]+$` : `^${escaped}/`;
}
