import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deleteScenario, renameScenario } from '@/lib/api/client';
import { queryKeys } from '@/lib/api/query-keys';

interface SavedChanges {
  readonly rename: (name: string) => void;
  readonly remove: () => void;
  /** Why the last change was refused, if it was. */
  readonly error: Error | null;
}

/** Renames or deletes a kept scenario, and reads the list again. `onDone` is called after a change was taken. */
export function useSavedChanges(id: string, onDone: () => void): SavedChanges {
  const cache = useQueryClient();
  const onSuccess = async () => {
    onDone();
    await cache.invalidateQueries({ queryKey: queryKeys.savedScenarios });
  };
  const rename = useMutation({ mutationFn: (name: string) => renameScenario(id, name), onSuccess });
  const remove = useMutation({ mutationFn: () => deleteScenario(id), onSuccess });
  return { rename: rename.mutate, remove: () => remove.mutate(), error: rename.error ?? remove.error };
}
