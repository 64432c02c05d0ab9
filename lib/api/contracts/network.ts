import { z } from 'zod';
import { LOCALES } from '@/simulation/core';

const localized = z
  .object(
    Object.fromEntries(LOCALES.map((locale) => [locale, z.string()])) as Record<
      (typeof LOCALES)[number],
      z.ZodString
    >,
  )
  .meta({ id: 'LocalizedText' });

const source = z
  .object({
    kind: z.enum(['source-text', 'official', 'on-chain', 'third-party', 'assumption']),
    title: z.string(),
    locator: z.string(),
    date: z.string(),
  })
  .meta({ id: 'Source' });

const parameterValue = z.union([z.number(), z.boolean(), z.string()]);

const parameterBase = {
  id: z.string().describe('Qualified id, as in `set` and in links'),
  label: localized,
  help: localized,
  group: z.string(),
  level: z.enum(['headline', 'advanced', 'constant']),
  source,
};

const range = z.tuple([z.number(), z.number()]);

const parameter = z
  .discriminatedUnion('kind', [
    z.object({
      ...parameterBase,
      kind: z.literal('number'),
      unit: z.string(),
      default: z.number(),
      soft: range.describe('Range of the slider'),
      hard: range.describe('Range that is accepted'),
      step: z.number(),
      scale: z.enum(['linear', 'log']),
      integer: z.boolean(),
      overTime: z.boolean().describe('Whether a curve is accepted in the place of a number'),
      distribution: z.looseObject({ kind: z.string() }),
      observations: z.array(z.object({ date: z.string(), value: z.number(), source })),
    }),
    z.object({ ...parameterBase, kind: z.literal('switch'), default: z.boolean() }),
    z.object({
      ...parameterBase,
      kind: z.literal('choice'),
      default: z.string(),
      options: z.array(z.object({ value: z.string(), label: localized })),
    }),
    z.object({
      ...parameterBase,
      kind: z.literal('date'),
      default: z.string(),
      hard: z.tuple([z.string(), z.string()]),
    }),
  ])
  .meta({ id: 'Parameter' });
export type ParameterDocument = z.infer<typeof parameter>;

const metric = z
  .object({
    id: z.string(),
    label: localized,
    description: localized,
    unit: z.string(),
    format: z.string(),
    nature: z.enum(['stock', 'flow', 'ratio']),
    source,
    columns: z
      .array(z.object({ name: z.string(), label: localized }))
      .describe('Columns of the frame it fills'),
  })
  .meta({ id: 'Metric' });

const groups = z.record(z.string(), localized);

/** A network's declaration: everything that can be said without running it. */
export const networkDocument = z
  .object({
    id: z.string(),
    label: localized,
    summary: localized,
    token: z.object({ symbol: z.string(), maxSupply: z.number() }),
    launchDate: z.string(),
    nativeEpoch: z.object({ seconds: z.number(), label: localized, mode: z.enum(['native', 'aggregated']) }),
    startDates: z.array(z.string()),
    groups,
    parameters: z.array(parameter),
    metrics: z.array(metric),
    charts: z.array(
      z.object({
        id: z.string(),
        title: localized,
        description: localized,
        kind: z.enum(['lines', 'stacked']),
        metrics: z.array(z.string()),
        scale: z.enum(['linear', 'log']),
      }),
    ),
    kpis: z.array(z.string()),
    sources: z.array(source),
  })
  .meta({ id: 'Network' });
export type NetworkDocument = z.infer<typeof networkDocument>;

/** All networks and the world they share. */
export const networksDocument = z
  .object({
    engineVersion: z.string(),
    world: z.object({ groups, parameters: z.array(parameter) }),
    networks: z.array(networkDocument),
  })
  .meta({ id: 'Networks' });
export type NetworksDocument = z.infer<typeof networksDocument>;

export const presetsDocument = z
  .object({
    presets: z.array(
      z.object({
        id: z.string(),
        label: localized,
        description: localized,
        source,
        set: z.record(z.string(), parameterValue),
      }),
    ),
  })
  .meta({ id: 'Presets' });
export type PresetsDocument = z.infer<typeof presetsDocument>;
