import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['{simulation,lib,components,scripts,tests}/**/*.test.{ts,tsx}'],
    // What worker threads run is bundled once, before the files that need it run beside each other.
    globalSetup: ['tests/worker-setup.ts'],
    setupFiles: ['tests/property-setup.ts'],
    // Laws run whole simulations; a busy machine must not turn them red.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    css: false,
  },
});
