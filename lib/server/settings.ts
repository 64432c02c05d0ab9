/** A setting of the environment that has a value this version cannot use. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** A number above zero from the environment. Throws SettingError naming variable, value and what is accepted. */
export function positiveSetting(name: string, fallback: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new SettingError(`${name} must be a number above 0; it is "${text}".`);
}

/** The same, where leaving it out means that there is no such number. */
export function optionalSetting(name: string): number | undefined {
  return (process.env[name] ?? '') === '' ? undefined : positiveSetting(name, 1);
}

/** Whether a switch is on: `1` or `true`, off where it is left out. Throws SettingError. */
export function switchSetting(name: string): boolean {
  const text = process.env[name] ?? '';
  if (['', '0', 'false'].includes(text)) return false;
  if (['1', 'true'].includes(text)) return true;
  throw new SettingError(`${name} must be 1 or 0; it is "${text}".`);
}
