import { engineNotes, type EngineNote } from '@/simulation/networks/engine-notes';

/** Negative where the first version is the older one. */
export function compareVersions(first: string, second: string): number {
  const [a, b] = [first, second].map((version) => version.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What changed in results after the engine a link was made with, up to another, oldest first. */
export function changesSince(made: string, now: string): EngineNote[] {
  return engineNotes.filter(
    ({ version, changes }) =>
      changes.length > 0 && compareVersions(version, made) > 0 && compareVersions(version, now) <= 0,
  );
}
