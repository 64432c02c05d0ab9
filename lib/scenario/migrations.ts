import { LINK_VERSION } from './schema';

export type LinkEntries = readonly (readonly [key: string, value: string])[];

/** A pure step from one link version to the next. */
export type LinkMigration = (entries: LinkEntries) => LinkEntries;

/**
 * Steps by the version they start from: `{ 1: renameSomething }` leads from 1 to 2. Frozen example links of
 * every version live in fixtures/ and must decode forever.
 */
export const linkMigrations: Readonly<Record<number, LinkMigration>> = {};

/** Brings the entries of a link of any known version to the newest. */
export function migrateLink(
  entries: LinkEntries,
  version: number,
  migrations: Readonly<Record<number, LinkMigration>> = linkMigrations,
  newest: number = LINK_VERSION,
): LinkEntries {
  let migrated = entries;
  for (let from = version; from < newest; from++) migrated = migrations[from]?.(migrated) ?? migrated;
  return migrated;
}
