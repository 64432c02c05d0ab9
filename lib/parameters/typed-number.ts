import { UNITS } from '@/lib/catalog';
import type { UnitId } from '@/simulation/core';

/** Digits and signs of Chinese input methods, to those of numbers. */
const FULL_WIDTH = /[０-９．，－＋％]/g;
const TO_ASCII = 0xfee0;
/** `1,234` and `12,345,678.9`, as both languages group thousands. */
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
/** `0,5`: a comma that groups nothing is the decimal one. */
const DECIMAL_COMMA = /^[+-]?\d*,\d+$/;
/** A number with what it is counted in behind it, and perhaps per what: `1.5 TiB/day`. */
const COUNTED = /^([+-]?[\d.,]+(?:e[+-]?\d+)?)\s*([^\d\s/]*)(\/.+)?$/i;

/** What any number may be counted in. */
const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
};
const STORAGE = { gib: 1 / 1024, tib: 1, pib: 1024, eib: 1024 ** 2 };
const TIME = { s: 1, 秒: 1, min: 60, h: 3600, 小时: 3600, d: 86_400, 天: 86_400, w: 604_800, 周: 604_800 };
/** Years and months as the days a plan counts. */
const LONG_TIME = { mo: 30 * 86_400, 个月: 30 * 86_400, y: 365 * 86_400, yr: 365 * 86_400, 年: 365 * 86_400 };
const PERCENT = { '%': 0.01 };

/** Families of words that count the same thing, each with how much of it one of the unit is. */
const FAMILIES: Partial<
  Record<UnitId, { readonly words: Readonly<Record<string, number>>; readonly one: number }>
> = {
  tib: { words: STORAGE, one: STORAGE.tib },
  'tib-per-day': { words: STORAGE, one: STORAGE.tib },
  pib: { words: STORAGE, one: STORAGE.pib },
  'pib-per-day': { words: STORAGE, one: STORAGE.pib },
  eib: { words: STORAGE, one: STORAGE.eib },
  seconds: { words: TIME, one: TIME.s },
  hours: { words: { ...TIME, ...LONG_TIME }, one: TIME.h },
  days: { words: { ...TIME, ...LONG_TIME, days: TIME.d, day: TIME.d }, one: TIME.d },
  share: { words: PERCENT, one: 1 },
  'per-year': { words: PERCENT, one: 1 },
  'per-day': { words: PERCENT, one: 1 },
};

/** Digits that are the number's own, not the conversion's. */
const DIGITS = 12;

/**
 * What somebody typed for a number of a unit, as numbers of that unit are written: `0,5`, `72.8 %`, `1.5 TiB`, `3万`.
 * Unchanged where it is none.
 */
export function typedNumber(text: string, unit: UnitId): string {
  const plain = text
    .trim()
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_ASCII))
    .replace('−', '-');
  const [, digits = '', word = '', per = ''] = COUNTED.exec(plain) ?? [];
  const factor = factorOf(word.toLowerCase(), per.toLowerCase(), unit);
  if (factor === undefined) return withoutCommas(plain);
  const value = Number(withoutCommas(digits)) * factor;
  return Number.isFinite(value) ? String(Number(value.toPrecision(DIGITS))) : plain;
}

/** How many of the unit one of a word is; undefined for a word, or a "per", that is not of the unit. */
function factorOf(word: string, per: string, unit: UnitId): number | undefined {
  const names = Object.values(UNITS[unit]).map((name) => name.toLowerCase().replaceAll(' ', ''));
  if (word + per !== '' && names.includes(word + per)) return 1;
  if (per !== '' && !names.some((name) => name.endsWith(per))) return undefined;
  const own = names.some((name) => name.split('/')[0] === word);
  const family = FAMILIES[unit];
  const inFamily = family?.words[word];
  if (inFamily !== undefined) return inFamily / (family?.one ?? 1);
  return own && word !== '' ? 1 : MAGNITUDES[word];
}

function withoutCommas(plain: string): string {
  // No group of thousands begins with a zero.
  if (GROUPED.test(plain) && !/^[+-]?0/.test(plain)) return plain.replaceAll(',', '');
  return DECIMAL_COMMA.test(plain) ? plain.replace(',', '.') : plain;
}
