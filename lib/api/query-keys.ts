/** Keys of the query cache, one shape an endpoint. */
export const queryKeys = {
  run: (id: string) => ['runs', id] as const,
  frame: (id: string, network: string) => ['runs', id, 'frames', network] as const,
  savedScenarios: ['scenarios'] as const,
  savedScenario: (id: string) => ['scenarios', id] as const,
};
