import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { MIGRATIONS_DIRECTORY, readMigrationFiles } from '@/lib/server/db/migration-files';

const SCHEMA_PATH = 'prisma/schema.prisma';
const NO_FILTERS = { externalTables: [], externalEnums: [] };
const EMPTY_MIGRATION = '-- This is an empty migration.';

let loaded: Promise<void> | undefined;

/** The bindings hold one instance in module state, so it is loaded once a process. */
function loadEngine(): Promise<void> {
  loaded ??= (async () => {
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const wasm = readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(wasm, {
      './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
    });
    const internals = bindings as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };
    internals.__wbg_set_wasm(instance.exports);
    (instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
  })();
  return loaded;
}

/**
 * Prisma's own migration engine, looking at one SQLite file, in its WebAssembly form: the command line needs
 * a binary from a download host that many networks do not reach; this form comes with the npm package.
 */
export async function openSchemaEngine(databaseUrl: string): Promise<bindings.SchemaEngine> {
  await loadEngine();
  const schema = readSchema();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaLibSql({ url: databaseUrl }));
  return bindings.SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => undefined, adapter);
}

function readSchema() {
  return { path: SCHEMA_PATH, content: readFileSync(SCHEMA_PATH, 'utf8') };
}

/** SQL that leads from the tables the database really has to schema.prisma; empty when they agree. */
export async function driftSql(engine: bindings.SchemaEngine): Promise<string> {
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files: [readSchema()], configDir: process.cwd() },
    to: { tag: 'schemaDatamodel', files: [readSchema()] },
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  });
  const sql = (stdout ?? '').trim();
  return sql === EMPTY_MIGRATION ? '' : sql;
}

/** What Prisma itself says of the database's migration history, against the committed migrations. */
export function diagnoseHistory(engine: bindings.SchemaEngine) {
  return engine.diagnoseMigrationHistory({
    migrationsList: {
      baseDir: path.resolve(MIGRATIONS_DIRECTORY),
      lockfile: {
        path: 'migration_lock.toml',
        content: readFileSync(path.join(MIGRATIONS_DIRECTORY, 'migration_lock.toml'), 'utf8'),
      },
      shadowDbInitScript: '',
      migrationDirectories: readMigrationFiles(MIGRATIONS_DIRECTORY).map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
      })),
    },
    optInToShadowDatabase: false,
    filters: NO_FILTERS,
  });
}
