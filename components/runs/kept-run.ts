/** Where a reload finds the run that was started on a page, in this tab alone: `path newline id`. */
const STORED = 'depin-lab.run';

/** Keeps the run that is under way on this page; undefined when it is over. */
export function keepRun(id: string | undefined): void {
  try {
    if (id === undefined) window.sessionStorage.removeItem(STORED);
    else window.sessionStorage.setItem(STORED, `${window.location.pathname}\n${id}`);
  } catch {
    // A browser that keeps nothing still finds the run in the list of the server's runs.
  }
}

/** The run that was under way on this page when it was left or reloaded. */
export function keptRun(): string | undefined {
  try {
    const [path, id] = window.sessionStorage.getItem(STORED)?.split('\n') ?? [];
    return path === window.location.pathname ? id : undefined;
  } catch {
    return undefined;
  }
}
