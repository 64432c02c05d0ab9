import { defineConfig } from 'prisma/config';

/**
 * Read by the Prisma command line only; the server opens its database in lib/server/db/client.ts and applies
 * the same migrations itself.
 */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations/sqlite' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/depin-lab.db' },
});
