const VERSION = /^\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/** What an engine's version looks like, for whoever wrote it wrong. */
export const ENGINE_FORM = '0.4.0';

export function isEngineVersion(text: string): boolean {
  return VERSION.test(text);
}
