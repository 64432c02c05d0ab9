import { z } from 'zod';
import { declarations } from '@/simulation/networks';

const parameterValue = z.union([z.number(), z.boolean(), z.string()]);

/** Any value, documented as a type: the declarations of the parameters judge it, and their refusals say more. */
const judgedLater = (documented: Readonly<Record<string, unknown>>) => z.unknown().meta(documented);
const wholeNumber = (description: string) =>
  judgedLater({ type: ['integer', 'string'], description }).optional();

/**
 * What a person writes: only what differs from the defaults. This is the form; whether a value is accepted,
 * and in what range, the declarations of the parameters say, and a refusal quotes them.
 */
export const scenarioInput = z
  .strictObject({
    preset: judgedLater({ type: 'string', description: 'Id of a preset; see /api/v1/presets' }).optional(),
    start: judgedLater({ type: 'string', description: 'First day, YYYY-MM-DD' }).optional(),
    days: wholeNumber('Days to simulate'),
    seed: wholeNumber('Seed of every random stream'),
    draws: wholeNumber('Draws; 1 in this version'),
    set: judgedLater({
      type: 'object',
      additionalProperties: {
        anyOf: [
          { type: 'number' },
          { type: 'boolean' },
          { type: 'string' },
          { type: 'array', items: { type: 'number' } },
        ],
      },
      description:
        'Changed parameters by id, such as filecoin.renewalRate; inputs over time also take a curve, or a value a day',
    }).optional(),
  })
  .meta({ id: 'ScenarioInput' });

/** Every value a run depends on. */
export const resolvedScenario = z
  .object({
    start: z.string(),
    days: z.number().int(),
    seed: z.number().int(),
    draws: z.number().int(),
    world: z.record(z.string(), parameterValue),
    networks: z.record(z.string(), z.record(z.string(), parameterValue)),
  })
  .meta({ id: 'ResolvedScenario' });

const name = z.string().trim().min(1).max(120);

/** A scenario kept under a short id: `query` is that of its link, everything after the question mark. */
export const saveScenario = z
  .strictObject({
    scenario: scenarioInput.optional(),
    query: z
      .string()
      .max(20_000)
      .describe('Instead of `scenario`: the query of a link, view and studies included')
      .optional(),
    page: z
      .enum(['/', ...declarations.map(({ id }) => `/networks/${id}`)])
      .default('/')
      .describe('Page the link opens: / or /networks/filecoin'),
    name: name.describe('Name in the list of the browser that saves it').optional(),
  })
  .meta({ id: 'SaveScenario' });

export const savedScenario = z
  .object({
    id: z.string().describe('The same content has the same id'),
    query: z.string(),
    page: z.string(),
    scenario: scenarioInput,
    scenarioHash: z.string(),
    engineVersion: z.string().describe('Engine that first stored it'),
    shortLink: z.string().describe('Path that opens it, /s/{id}'),
    createdAt: z.string(),
    name: z.string().nullable().describe('The name this browser gave it; null for others'),
    mine: z.boolean().describe('Whether this browser keeps it, and may rename and delete it'),
  })
  .meta({ id: 'SavedScenario' });
export type SavedScenario = z.infer<typeof savedScenario>;

export const savedScenarios = z.object({ scenarios: z.array(savedScenario) }).meta({ id: 'SavedScenarios' });

export const renameScenario = z.strictObject({ name }).meta({ id: 'RenameScenario' });
