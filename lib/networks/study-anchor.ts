/** Where a study stands on its network's page, by its id. */
export function studyAnchor(study: string): string {
  return `study-${study}`;
}
