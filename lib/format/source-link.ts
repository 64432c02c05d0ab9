const COMMIT = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{6,40}):([^\s,]+)/;
const PULL_REQUEST = /^([\w.-]+\/[\w.-]+), pull request (\d+)/;
const DOMAIN = /^([\w-]+\.)+[a-z]{2,}\/\S+$/i;

/** The address a source's locator stands for, where it has one: a URL, or a file or pull request on GitHub. */
export function sourceLink(locator: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(locator)) return locator;
  const [, repository, commit, path] = COMMIT.exec(locator) ?? [];
  if (repository !== undefined) return `https://github.com/${repository}/blob/${commit ?? ''}/${path ?? ''}`;
  const [, project, number] = PULL_REQUEST.exec(locator) ?? [];
  if (project !== undefined) return `https://github.com/${project}/pull/${number ?? ''}`;
  return DOMAIN.test(locator) ? `https://${locator}` : undefined;
}
