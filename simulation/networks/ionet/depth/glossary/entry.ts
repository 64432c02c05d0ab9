import type { GlossaryEntry, LocalizedText, Source } from '../../../../core';

/** One term with its meaning. */
export function entry(source: Source, term: LocalizedText, meaning: LocalizedText): GlossaryEntry {
  return { term, meaning, source };
}
