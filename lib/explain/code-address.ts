/** Where hosts of source code show a file of the newest state. */
const HOSTS: Readonly<Record<string, string>> = {
  'github.com': '/blob/HEAD/',
  'gitlab.com': '/-/blob/HEAD/',
};

/** The ways a package says where its source is: `owner/name`, `github:owner/name`, and addresses that git takes. */
const SHORT = /^(?:(github|gitlab):)?([\w.-]+\/[\w.-]+)$/;
const ADDRESS = /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[\w.-]+@)?([\w.-]+)[/:](.+?)(?:\.git)?\/?$/;
const SECURE_COPY = /^[\w.-]+@([\w.-]+):(.+?)(?:\.git)?$/;

/** The page of a file in a repository, given as package.json declares it; undefined where none is, or its host is unknown. */
export function codeAddress(file: string, repository: string | undefined): string | undefined {
  const place = repository === undefined ? undefined : placeOf(repository.trim());
  const shown = place && HOSTS[place.host];
  return place && shown !== undefined ? `https://${place.host}/${place.project}${shown}${file}` : undefined;
}

function placeOf(repository: string): { readonly host: string; readonly project: string } | undefined {
  const [, name = 'github', short] = SHORT.exec(repository) ?? [];
  if (short !== undefined) return { host: `${name}.com`, project: short };
  const [, host, project] = ADDRESS.exec(repository) ?? SECURE_COPY.exec(repository) ?? [];
  return host !== undefined && project !== undefined ? { host, project } : undefined;
}

/** What package.json declares as this product's repository, written in by the build; empty where it declares none. */
export const REPOSITORY = process.env.SOURCE_REPOSITORY;
