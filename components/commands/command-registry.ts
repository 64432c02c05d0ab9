import { createStore, useStore } from 'zustand';
import { useEffect, useRef } from 'react';
import { COMMAND_IDS, type CommandId } from '@/lib/commands/commands';

type Handler = () => void;
type Handlers = Partial<Record<CommandId, Handler>>;

/** What the page on screen can be told to do now. The part that offers a command brings its handler. */
const registry = createStore<{ readonly handlers: Handlers }>(() => ({ handlers: {} }));

/** Offers commands as long as the calling component is on the page. The newest offer of a command counts. */
export function useCommands(handlers: Handlers): void {
  const newest = useRef(handlers);
  useEffect(() => {
    newest.current = handlers;
  });
  const offered = COMMAND_IDS.filter((id) => handlers[id]).join(' ');
  useEffect(() => {
    const own = Object.fromEntries(
      offered
        .split(' ')
        .filter((id) => id !== '')
        .map((id) => [id, () => newest.current[id as CommandId]?.()]),
    ) as Handlers;
    registry.setState((state) => ({ handlers: { ...state.handlers, ...own } }));
    return () =>
      registry.setState((state) => ({
        handlers: Object.fromEntries(
          Object.entries(state.handlers).filter(([id, handler]) => own[id as CommandId] !== handler),
        ),
      }));
  }, [offered]);
}

/** Does what is offered under an id; false where nothing is. */
export function runCommand(id: CommandId): boolean {
  const handler = registry.getState().handlers[id];
  handler?.();
  return handler !== undefined;
}

/** The commands the page offers now, in declared order. */
export function useOfferedCommands(): readonly CommandId[] {
  const handlers = useStore(registry, (state) => state.handlers);
  return COMMAND_IDS.filter((id) => handlers[id] !== undefined);
}
