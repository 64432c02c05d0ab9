import { createStore, useStore } from 'zustand';
import type { ScenarioInput } from '@/simulation/core';
import { scenarioChanges } from '@/lib/scenario';

interface RailState {
  /** What the list of parameters is narrowed to. */
  readonly search: string;
  /** The parameters that differed from the preset when only those were asked for: none leaves while it is moved. */
  readonly only: readonly string[] | undefined;
  /** Asks for the focus: of the search field, or of a parameter by its id. Each asking is a new object. */
  readonly wanted: { readonly parameter: string | undefined } | undefined;
  /** Whether the sheet is open, which stands for the rail on narrow pages. */
  readonly sheet: boolean;
}

/** What of the parameters is shown, whichever of the rail and the sheet shows them. */
const store = createStore<RailState>(() => ({
  search: '',
  only: undefined,
  wanted: undefined,
  sheet: false,
}));

export function useRail<T>(select: (state: RailState) => T): T {
  return useStore(store, select);
}

export function searchRail(search: string): void {
  store.setState({ search });
}

/** Narrows the list to what a scenario changes, or shows all again. */
export function toggleChangedOnly(input: ScenarioInput): void {
  store.setState(({ only }) => ({ only: only ? undefined : scenarioChanges(input).map(({ id }) => id) }));
}

/** Leads to the search field, or to a parameter found by its name. */
export function showInRail(parameter?: { readonly id: string; readonly name: string }): void {
  store.setState({
    search: parameter?.name ?? '',
    only: undefined,
    wanted: { parameter: parameter?.id },
    sheet: true,
  });
}

/** The focus has been given. */
export function settleRail(): void {
  store.setState({ wanted: undefined });
}

export function openSheet(sheet: boolean): void {
  store.setState({ sheet });
}
