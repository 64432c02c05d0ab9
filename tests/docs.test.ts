import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { dailyRecord, UNITS } from '@/simulation/core';

/** The documentation is executed: what it shows runs, what it names exists. */

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const adrs = readdirSync(path.join(ROOT, 'docs/adr')).map((name) => `docs/adr/${name}`);
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...adrs];

interface Block {
  readonly language: string;
  readonly body: string;
}

function blocks(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
    language,
    body,
  }));
}

const run = promisify(execFile);
const commands = blocks(read('README.md')).flatMap(({ language, body }, index, all) =>
  language === 'sh' && body.startsWith('npm run -s sim')
    ? [{ command: body.trim(), claim: all[index + 1] as Block }]
    : [],
);

describe('a command of the README', () => {
  it('is there at all', () => expect(commands.length).toBeGreaterThanOrEqual(4));

  it.concurrent.each(commands)(
    '$command',
    async ({ command, claim }) => {
      expect(command.split('\n')).toHaveLength(1);
      const { stdout } = await run('sh', ['-c', command], { cwd: ROOT, maxBuffer: 1 << 28 });
      if (claim.language === 'json') return expectShape(JSON.parse(stdout), JSON.parse(claim.body));
      const [header = '', ...rows] = stdout.trimEnd().split('\n');
      const claimed = claim.body.trim();
      expect(claim.language).toBe('csv');
      expect(claimed).toMatch(/^epoch,date,.*,…$/);
      expect(`${header},`.startsWith(claimed.slice(0, -1))).toBe(true);
      expect(rows).toHaveLength(Number(/--days (\d+)/.exec(command)?.[1]));
    },
    60_000,
  );
});

/** Every key of the claim is in the document, in the same order; numbers are equal. */
function expectShape(document: unknown, claim: unknown): void {
  if (typeof claim === 'number') expect(document).toBe(claim);
  expect(typeof document).toBe(typeof claim);
  if (typeof claim !== 'object' || claim === null) return;
  expect(Array.isArray(document)).toBe(Array.isArray(claim));
  const found = document as Record<string, unknown>;
  const names = Object.keys(claim);
  expect(Object.keys(found).filter((name) => names.includes(name))).toEqual(names);
  for (const [name, value] of Object.entries(claim)) expectShape(found[name], value);
}

/** Patterns of names, and files that a recipe has its reader make. */
const NOT_THERE_YET = /^simulation\/networks\/acorn\/|^lib\/scenario\/fixtures\/links-v2\.json$|NNNN/;

/** The anchor GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('links to files and headings that exist', () => {
    const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1] as string)
      .filter((target) => !/^[a-z]+:/.test(target));
    const broken = targets.filter((target) => {
      const [file = '', anchor] = target.split('#');
      const relative = file === '' ? page : path.join(path.dirname(page), file);
      if (!existsSync(path.join(ROOT, relative))) return true;
      if (anchor === undefined) return false;
      const headings = [...read(relative).matchAll(/^#+ (.*)$/gm)].map((match) =>
        anchorOf(match[1] as string),
      );
      return !headings.includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run (?:-s |--silent )?([\w:-]+)|(start|test)\b)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('names only files that exist', () => {
    const files = [
      ...text.matchAll(/`((?:simulation|lib|components|app|scripts|prisma|e2e|docs)\/[\w./-]+\.\w+)`/g),
    ]
      .map((match) => match[1] as string)
      .filter((file) => !NOT_THERE_YET.test(file));
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});

/** Set by Next.js itself, by its configuration from package.json, or by Playwright's for its own server. */
const NOT_FOR_USERS = ['NODE_ENV', 'NEXT_RUNTIME', 'SOURCE_REPOSITORY', 'E2E_PORT', 'E2E_DATABASE_URL'];

function variablesOfTheCode(): string[] {
  const tops = ['app', 'components', 'lib', 'simulation', 'scripts'];
  const files = tops
    .flatMap((top) =>
      readdirSync(path.join(ROOT, top), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${top}/${file}`,
      ),
    )
    .concat(readdirSync(ROOT))
    .filter((file) => /\.(ts|tsx|js|mjs)$/.test(file) && !/\.test\.|generated|\.d\.ts$/.test(file));
  const names = files.flatMap((file) =>
    [
      ...read(file).matchAll(
        /(?:process\.env(?:\.|\[')|(?:positive|optional|switch)Setting\(')([A-Z][A-Z0-9_]*)/g,
      ),
    ].map((match) => match[1] as string),
  );
  return [...new Set(names)].filter((name) => !NOT_FOR_USERS.includes(name)).sort();
}

function section(markdown: string, heading: string): string {
  const [, rest = ''] = markdown.split(`\n## ${heading}\n`);
  return rest.split('\n## ')[0] as string;
}

const tableRows = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );

it('the README lists the environment variables that the code reads, with their defaults', () => {
  const rows = tableRows(section(read('README.md'), 'Settings'));
  expect(rows.map(([name]) => name).sort()).toEqual(variablesOfTheCode());
  const defaults = Object.fromEntries(rows.map(([name, value]) => [name, value]));
  expect(read('scripts/lib/project.mjs')).toContain(`fallback = ${defaults['PORT']}`);
  expect(read('lib/server/db/database-url.ts')).toContain(`'${defaults['DATABASE_URL']}'`);
  expect(read('lib/server/log.ts')).toContain(`?? '${defaults['LOG_LEVEL']}'`);
});

it('ARCHITECTURE.md lists exactly the fields of the shared daily record, their units and natures', () => {
  const rows = tableRows(section(read('ARCHITECTURE.md'), 'The shared daily record'));
  expect(rows.map((row) => row.slice(0, 3))).toEqual(
    Object.entries(dailyRecord).map(([field, { unit, nature }]) => [field, UNITS[unit].en, nature]),
  );
});

it('ARCHITECTURE.md lists the layers as they are enforced', async () => {
  const { layers } = await import('../layers.config.mjs');
  const rows = section(read('ARCHITECTURE.md'), 'Layers')
    .split('\n')
    .filter((line) => /^\| [a-z]+(-[a-z]+)? +\| /.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const documented = rows
    .slice(1)
    .map(([, name, , sees = '']) => `${name}: ${sees.split(';')[0]?.replace('nothing', '')}`);
  expect(documented.sort()).toEqual(layers.map(({ name, sees }) => `${name}: ${sees.join(', ')}`).sort());
});

it('ADR 3 gives a reason for every package, and for no other', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const declared = Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] });
  const [, tables = ''] = read('docs/adr/0003-dependencies.md').split('### In the product');
  const named = [...tables.matchAll(/^\| ([@a-z][^|]*)\|/gm)]
    .flatMap((match) => (match[1] as string).split(',').map((name) => name.trim()))
    .filter((name) => name !== 'package');
  expect(named.sort()).toEqual(declared.sort());
});

it('the complete files shown in CONTRIBUTING.md compile', () => {
  const shown = new Map(
    blocks(read('CONTRIBUTING.md')).flatMap(({ language, body }) => {
      const [, file] = (language === 'ts' && /^\/\/ (simulation\/\S+)\n/.exec(body)) || [];
      return file === undefined ? [] : [[path.join(ROOT, file), body] as const];
    }),
  );
  expect(shown.size).toBeGreaterThanOrEqual(6);
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  const folders = new Set([...shown.keys()].map((file) => path.dirname(file)));
  host.directoryExists = (folder) => folders.has(folder) || directoryExists?.(folder) === true;
  host.fileExists = (file) => shown.has(file) || fileExists(file);
  host.readFile = (file) => shown.get(file) ?? readFile(file);
  host.getSourceFile = (file, languageVersion) => {
    const body = shown.get(file);
    return body === undefined
      ? getSourceFile(file, languageVersion)
      : ts.createSourceFile(file, body, languageVersion);
  };
  const program = ts.createProgram([...shown.keys()], { ...options, incremental: false }, host);
  const problems = [...shown.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
}, 60_000);
