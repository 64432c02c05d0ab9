import { randomBytes } from 'node:crypto';
import { database } from '../db/client';

const NAME = 'cookie-signature';
const holder = globalThis as typeof globalThis & { depinLabSecret?: Promise<string> };

/** The key that signs cookies: made once and kept in the database, so that it outlives the process. */
export function cookieSecret(): Promise<string> {
  return (holder.depinLabSecret ??= readOrCreate().catch((error: unknown) => {
    delete holder.depinLabSecret;
    throw error;
  }));
}

async function readOrCreate(): Promise<string> {
  const { value } = await database().serverSecret.upsert({
    where: { name: NAME },
    create: { name: NAME, value: randomBytes(32).toString('base64url') },
    update: {},
  });
  return value;
}
