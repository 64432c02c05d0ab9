import { rolldown } from 'rolldown';

/**
 * Bundles TypeScript entries for Node into `dir`, which is emptied before. The bundler keeps constants constant: one that
 * turns them into variables makes V8 read them anew in every round of every loop, which costs the engines a third of their
 * speed. What is loaded when it is needed has to be a file of its own for the same reason. Throws where an import leads nowhere.
 */
export async function bundleForNode(input, dir, options = {}) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    tsconfig: 'tsconfig.json',
    onLog(level, log, report) {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
      report(level, log);
    },
    ...options,
  });
  try {
    await bundle.write({
      dir,
      cleanDir: true,
      entryFileNames: '[name].mjs',
      chunkFileNames: 'chunks/[name]-[hash].mjs',
      sourcemap: true,
    });
  } finally {
    await bundle.close();
  }
}
