/** What a page is given of its address's query. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** The query of an address as a page gets it; a key such as `constructor` may carry what is no text. */
export function searchOf(params: SearchParams): URLSearchParams {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    for (const each of [value ?? []].flat()) if (typeof each === 'string') query.append(key, each);
  }
  return query;
}
