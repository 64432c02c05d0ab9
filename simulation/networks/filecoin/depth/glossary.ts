import type { GlossaryEntry } from '../../../core';
/** Terms. */
export const glossary: Readonly<Record<string, GlossaryEntry>> = {};
