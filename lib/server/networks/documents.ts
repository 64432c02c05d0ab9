import type {
  NetworkDocument,
  NetworksDocument,
  ParameterDocument,
  PresetsDocument,
} from '@/lib/api/contracts';
import {
  allMetrics,
  declarations,
  ENGINE_VERSION,
  presets,
  worldGroups,
  worldParameters,
} from '@/lib/catalog';
import type { NetworkDeclaration, ParameterSet, ParameterSpec, Source } from '@/simulation/core';

type Metric = NetworkDocument['metrics'][number];

function parametersOf(scope: string, parameters: ParameterSet): ParameterDocument[] {
  return Object.entries(parameters).map(([key, spec]) => parameterOf(`${scope}.${key}`, spec));
}

function parameterOf(id: string, spec: ParameterSpec): ParameterDocument {
  const { label, help, group, level, source } = spec;
  const base = { id, label, help, group, level, source: copy(source) };
  switch (spec.kind) {
    case 'number':
      return {
        ...base,
        kind: 'number',
        unit: spec.unit,
        default: spec.default,
        soft: [...spec.soft],
        hard: [...spec.hard],
        step: spec.step,
        scale: spec.scale,
        integer: spec.integer ?? false,
        overTime: spec.overTime ?? false,
        distribution: { ...spec.distribution },
        observations: (spec.observations ?? []).map((each) => ({ ...each, source: copy(each.source) })),
      };
    case 'switch':
      return { ...base, kind: 'switch', default: spec.default };
    case 'choice':
      return { ...base, kind: 'choice', default: spec.default, options: [...spec.options] };
    case 'date':
      return { ...base, kind: 'date', default: spec.default, hard: [...spec.hard] };
  }
}

const copy = ({ kind, title, locator, date }: Source) => ({ kind, title, locator, date });

function metricsOf(declaration: NetworkDeclaration): Metric[] {
  return Object.entries(allMetrics(declaration)).map(([id, spec]) => ({
    id,
    label: spec.label,
    description: spec.description,
    unit: spec.unit,
    format: spec.format,
    nature: spec.nature,
    source: copy(spec.source),
    columns: spec.members
      ? spec.members.map(({ key, label }) => ({ name: `${id}.${key}`, label }))
      : [{ name: id, label: spec.label }],
  }));
}

/** A network's declaration as the API tells it. */
export function networkDocumentOf(declaration: NetworkDeclaration): NetworkDocument {
  const { id, label, summary, token, launchDate, nativeEpoch, startDates, groups, kpis } = declaration;
  return {
    id,
    label,
    summary,
    token,
    launchDate,
    nativeEpoch,
    startDates: [...startDates],
    groups: { ...groups },
    parameters: parametersOf(id, declaration.parameters),
    metrics: metricsOf(declaration),
    charts: Object.entries(declaration.charts).map(
      ([chart, { title, description, kind, metrics, scale }]) => ({
        id: chart,
        title,
        description,
        kind,
        metrics: [...metrics],
        scale: scale ?? 'linear',
      }),
    ),
    kpis: [...kpis],
    sources: Object.values(declaration.sources).map(copy),
  };
}

/** All networks and the world they share. */
export function networksDocumentOf(): NetworksDocument {
  return {
    engineVersion: ENGINE_VERSION,
    world: { groups: { ...worldGroups }, parameters: parametersOf('world', worldParameters) },
    networks: declarations.map(networkDocumentOf),
  };
}

export function presetsDocumentOf(): PresetsDocument {
  return {
    presets: presets.map(({ id, label, description, source, set }) => ({
      id,
      label,
      description,
      source: copy(source),
      set: { ...set },
    })),
  };
}
