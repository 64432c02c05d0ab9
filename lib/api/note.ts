import { z } from 'zod';
import type { LocalizedText } from '@/simulation/core';

const notes = z.registry<LocalizedText>();

/** What a field of a request means: the published description has it in English, the page in the reader's language. */
export function noted<S extends z.ZodType>(schema: S, note: LocalizedText): S {
  const described = schema.describe(note.en);
  notes.add(described, note);
  return described;
}

/** The note of a field, also where it may be left out. */
export function noteOf(field: z.ZodType): LocalizedText | undefined {
  const note = notes.get(field);
  if (note || !(field instanceof z.ZodOptional || field instanceof z.ZodDefault)) return note;
  return noteOf(field.unwrap() as z.ZodType);
}
