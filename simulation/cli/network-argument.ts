import { networks, type NetworkEntry } from '../networks';
import { UsageError } from './usage';

/** The network an argument names. Throws UsageError. */
export function networkNamed(id: string | undefined): NetworkEntry {
  const entry = networks.find(({ declaration }) => declaration.id === id);
  if (entry) return entry;
  const known = networks.map(({ declaration }) => declaration.id).join(', ');
  throw new UsageError(`network: "${id ?? ''}" names no network; allowed: ${known}`);
}
