import { resolveInput } from '@/lib/catalog';
import type { SavedScenario } from '@/lib/api/contracts';
import { LINK_VERSION } from '@/lib/scenario';
import { ENGINE_VERSION, scenarioHash } from '@/simulation/core';
import { database } from '../db/client';
import type { Prisma } from '../db/generated/sqlite/client';
import { contentHash, inputOfContent, shortIdOf, type ScenarioContent } from './scenario-content';

/** Eight characters: the first collision is expected after a million scenarios, and is then told apart. */
const SHORTEST_ID = 8;
const LONGEST_ID = 40;

interface Row {
  readonly id: string;
  readonly page: string;
  readonly query: string;
  readonly scenarioHash: string;
  readonly engineVersion: string;
  readonly createdAt: Date;
  readonly keepers: readonly { readonly name: string | null }[];
}

const keptBy = (browserId: string | undefined) => ({
  keepers: { where: { browserId: browserId ?? '' }, select: { name: true } },
});

/** Stores content under its short id, unless it is there, and puts it into a browser's list. */
export async function saveContent(
  content: ScenarioContent,
  browserId: string,
  name: string | undefined,
): Promise<{ readonly scenario: SavedScenario; readonly created: boolean }> {
  const hash = contentHash(content);
  const resolved = scenarioHash(resolveInput(inputOfContent(content)).scenario);
  // In one transaction: the same content may be saved twice at once, or lose its last keeper meanwhile.
  return database().$transaction(async (transaction) => {
    const known = await transaction.savedScenario.findUnique({
      where: { contentHash: hash },
      select: { id: true },
    });
    const id = known?.id ?? (await freeId(transaction, hash));
    if (!known)
      await transaction.savedScenario.create({
        data: {
          id,
          contentHash: hash,
          page: content.page,
          query: content.query,
          linkVersion: LINK_VERSION,
          scenarioHash: resolved,
          engineVersion: ENGINE_VERSION,
        },
      });
    await transaction.scenarioKeeper.upsert({
      where: { scenarioId_browserId: { scenarioId: id, browserId } },
      create: { scenarioId: id, browserId, name: name ?? null },
      update: name === undefined ? {} : { name },
    });
    const row = await transaction.savedScenario.findUniqueOrThrow({
      where: { id },
      include: keptBy(browserId),
    });
    return { scenario: documentOf(row), created: known === null };
  });
}

async function freeId(transaction: Prisma.TransactionClient, hash: string): Promise<string> {
  for (let length = SHORTEST_ID; length < LONGEST_ID; length++) {
    const id = shortIdOf(hash, length);
    const taken = await transaction.savedScenario.findUnique({ where: { id }, select: { id: true } });
    if (!taken) return id;
  }
  throw new Error('no short id is free');
}

export async function readSaved(
  id: string,
  browserId: string | undefined,
): Promise<SavedScenario | undefined> {
  const row = await database().savedScenario.findUnique({ where: { id }, include: keptBy(browserId) });
  return row ? documentOf(row) : undefined;
}

/** What a browser keeps, newest first. */
export async function listSaved(browserId: string): Promise<SavedScenario[]> {
  const kept = await database().scenarioKeeper.findMany({
    where: { browserId },
    orderBy: { createdAt: 'desc' },
    include: { scenario: { include: keptBy(browserId) } },
    take: 500,
  });
  return kept.map(({ scenario }) => documentOf(scenario));
}

/** Whether the browser keeps the scenario, which then has the new name. */
export async function renameSaved(id: string, browserId: string, name: string): Promise<boolean> {
  const { count } = await database().scenarioKeeper.updateMany({
    where: { scenarioId: id, browserId },
    data: { name },
  });
  return count > 0;
}

/** Whether the browser kept the scenario. It is gone for good once nobody keeps it. */
export async function deleteSaved(id: string, browserId: string): Promise<boolean> {
  const [{ count }] = await database().$transaction([
    database().scenarioKeeper.deleteMany({ where: { scenarioId: id, browserId } }),
    database().savedScenario.deleteMany({ where: { id, keepers: { none: {} } } }),
  ]);
  return count > 0;
}

function documentOf(row: Row): SavedScenario {
  const [keeper] = row.keepers;
  return {
    id: row.id,
    page: row.page,
    query: row.query,
    scenario: inputOfContent(row) as SavedScenario['scenario'],
    scenarioHash: row.scenarioHash,
    engineVersion: row.engineVersion,
    shortLink: `/s/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    name: keeper?.name ?? null,
    mine: keeper !== undefined,
  };
}
