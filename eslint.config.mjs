import nextCoreWebVitals from 'eslint-config-next/core-web-vitals';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { layers } from './layers.config.mjs';

const TESTS = ['**/*.test.{ts,tsx}'];
const KERNEL = ['simulation/{core,networks,lens}/**/*.ts'];
const UNIVERSAL = ['lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'];

/** Functions of Math whose result the language standard fixes to the last bit; all others may differ. */
const EXACT_MATH =
  'abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|E|LN10|LN2|LOG10E|LOG2E|PI|SQRT1_2|SQRT2';

const exactArithmetic = [
  {
    selector: `MemberExpression[object.name='Math'][property.name!=/^(${EXACT_MATH})$/]`,
    message:
      'This Math function is random or differs between engines by a bit. Use simulation/core/math or simulation/core/random.',
  },
  {
    selector: "MemberExpression[object.name='Math'][computed=true]",
    message: 'Name the Math function, so that the rule against inexact ones can see it.',
  },
  {
    selector: "VariableDeclarator[init.name='Math']",
    message: 'Use Math.name directly, so that the rule against inexact functions can see it.',
  },
  {
    selector: ":matches(BinaryExpression[operator='**'], AssignmentExpression[operator='**='])",
    message: 'The ** operator differs between engines by a bit. Use pow of simulation/core/math.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]',
    message: 'The result depends on the locale data of the machine.',
  },
];

const ambientGlobals = [
  'Date',
  'Intl',
  'performance',
  'process',
  'crypto',
  'fetch',
  'globalThis',
  'window',
  'setTimeout',
  'setInterval',
].map((name) => ({
  name,
  message: 'The kernel reads nothing but its inputs: no clock, locale, environment or network.',
}));

const NODE_BUILTINS = [
  'node:*',
  'fs',
  'fs/*',
  'path',
  'os',
  'process',
  'crypto',
  'child_process',
  'worker_threads',
  'perf_hooks',
];
const FRAMEWORKS = [
  'react',
  'react-dom',
  'react/*',
  'react-dom/*',
  'next',
  'next/*',
  'next-intl',
  'next-intl/*',
];
const DATABASE = ['@prisma/*', '@libsql/*', 'libsql'];

function restrictImports(...groups) {
  return [
    'error',
    {
      patterns: groups.map(([group, message]) => ({
        group: Array.isArray(group) ? group : [group],
        message,
      })),
    },
  ];
}

const chartsOnly = [
  ['recharts', 'recharts/*'],
  'components/charts is the one place that knows the charting library.',
];
const noFrameworks = [
  [...FRAMEWORKS, ...DATABASE],
  'The simulation runs in a browser worker, a thread and a shell: no React, Next or Prisma.',
];
const noNode = [NODE_BUILTINS, 'This code also runs in the browser.'];
const noNodeInKernel = [NODE_BUILTINS, 'The kernel reads nothing but its inputs.'];

/** The layers in the plugin's words: a network's name is captured, so that it may import itself only. */
const elements = layers.map(({ name, folder, files }) => ({
  type: name,
  mode: 'full',
  pattern: `${folder.replace('{network}', '*')}/${files === 'direct' ? '*' : '**/*'}`,
  ...(folder.includes('{network}') ? { capture: ['network'] } : {}),
}));

const elementRules = layers.flatMap(({ name, folder, sees, types = [] }) => [
  {
    from: [name],
    allow: [folder.includes('{network}') ? [name, { network: '${from.network}' }] : name, ...sees],
  },
  ...(types.length > 0 ? [{ from: [name], allow: types, importKind: 'type' }] : []),
]);

const config = tseslint.config(
  {
    ignores: [
      '.next/',
      '.sim/',
      'build/',
      'data/',
      '**/generated/',
      'next-env.d.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  ...nextCoreWebVitals,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/include': ['{app,components,lib,simulation}/**/*'],
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message: '${file.type} may not import ${dependency.type}; layers.config.mjs lists what it may see.',
          rules: elementRules,
        },
      ],
      'boundaries/no-unknown': 'error',
      'boundaries/no-unknown-files': 'error',
      'no-restricted-imports': restrictImports(chartsOnly),
    },
  },
  { files: ['components/charts/**/*.{ts,tsx}'], rules: { 'no-restricted-imports': restrictImports(noNode) } },
  {
    files: UNIVERSAL,
    ignores: ['lib/server/**', 'components/charts/**', ...TESTS],
    rules: { 'no-restricted-imports': restrictImports(chartsOnly, noNode) },
  },
  {
    files: ['simulation/**/*.ts'],
    rules: {
      'no-restricted-imports': restrictImports(chartsOnly, noFrameworks),
      // Columns are read by index in the innermost loops; a check there for each number would be noise.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    files: KERNEL,
    ignores: TESTS,
    rules: {
      'no-restricted-imports': restrictImports(chartsOnly, noFrameworks, noNodeInKernel),
      'no-restricted-syntax': ['error', ...exactArithmetic],
      'no-restricted-globals': ['error', ...ambientGlobals],
    },
  },
  {
    files: [...TESTS, 'e2e/**/*.ts', 'simulation/networks/*/data/**'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['scripts/**', 'simulation/cli/**'], rules: { 'no-console': 'off' } },
);

export default config;
