import { layerPattern, layers } from './layers.config.mjs';

const TEST = '\\.(test|spec)\\.tsx?$';

/** Folders that an earlier, more specific layer takes out of a later one, such as lib/server out of lib. */
function carvedOut(layer) {
  const earlier = layers.slice(0, layers.indexOf(layer));
  const own = layer.folder.replace(/\{network\}$/, '');
  return earlier
    .filter((other) => other.folder !== layer.folder && other.folder.startsWith(own))
    .map((other) => layerPattern(other));
}

/** Matches exactly the files of a layer; null when the layer has no pattern of its own. */
function filesOf(layer) {
  const path = layerPattern(layer);
  const pathNot = carvedOut(layer);
  return { path, pathNot };
}

/** For each layer: everything in our own folders that it may not import. */
function layerRules(layer) {
  const from = filesOf(layer);
  return layers
    .filter((other) => other !== layer && !layer.sees.includes(other.name))
    .map((other) => ({
      name: `layer-${layer.name}-to-${other.name}`,
      severity: 'error',
      comment: `${layer.folder} may not import ${other.folder}; layers.config.mjs lists what it may see.`,
      from: { path: from.path, pathNot: from.pathNot },
      to: {
        ...filesOf(other),
        ...(layer.types?.includes(other.name) ? { dependencyTypesNot: ['type-only'] } : {}),
      },
    }));
}

/** @type {import('dependency-cruiser').IConfiguration} */
const config = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Modules that need each other belong in one file, or need a third that both import.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports this module and it is no entry point: delete it or use it.',
      from: {
        orphan: true,
        pathNot: [
          '(^|/)\\.[^/]+\\.(c|m)?js$',
          '^[^/]+\\.(ts|js|mjs)$',
          '\\.d\\.ts$',
          TEST,
          '^app/',
          '^scripts/',
          '^e2e/',
          '(^|/)worker-entry\\.ts$',
          '^lib/i18n/request\\.ts$',
          '\\.(json|svg|css)$',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.(wasm|css)$' },
    },
    {
      name: 'not-to-undeclared-package',
      severity: 'error',
      comment: 'The package comes along by chance only; declare it in package.json.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'product-not-to-dev-dependency',
      severity: 'error',
      comment: 'What runs in production must be a dependency, not a devDependency.',
      from: { path: '^(app|components|lib|simulation)/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
    {
      name: 'product-not-to-test',
      severity: 'error',
      comment: 'Product code never imports a test or the tooling.',
      from: { path: '^(app|components|lib|simulation)/', pathNot: TEST },
      to: { path: [TEST, '^(scripts|e2e)/'] },
    },
    {
      name: 'networks-apart',
      severity: 'error',
      comment: 'A network never imports another; what two of them need goes to simulation/networks/shared.',
      from: { path: '^simulation/networks/([^/]+)/', pathNot: '^simulation/networks/shared/' },
      to: { path: '^simulation/networks/[^/]+/', pathNot: '^simulation/networks/($1|shared)/' },
    },
    {
      name: 'recharts-in-charts-only',
      severity: 'error',
      comment: 'components/charts is the one place that knows the charting library.',
      from: { pathNot: '^components/charts/' },
      to: { path: 'node_modules/recharts' },
    },
    {
      name: 'simulation-without-frameworks',
      severity: 'error',
      comment: 'The simulation runs in a browser worker, a thread and a shell: no React, Next or Prisma.',
      from: { path: '^simulation/' },
      to: { path: 'node_modules/(react|react-dom|next|next-intl|recharts|@prisma|@libsql)/' },
    },
    ...layers.flatMap(layerRules),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '(^next-env\\.d\\.ts$)|(^|/)(\\.next|\\.sim|node_modules/\\.|generated|test-results|playwright-report)/',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
};

export default config;
