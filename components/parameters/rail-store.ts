import { createStore, useStore } from 'zustand';

interface RailState {
  /** What the list of parameters is narrowed to. */
  readonly search: string;
  /** Whether only what differs from the preset is shown. */
  readonly changedOnly: boolean;
  /** Asks for the focus: of the search field, or of a parameter by its id. Each asking is a new object. */
  readonly wanted: { readonly parameter: string | undefined } | undefined;
  /** Whether the sheet is open, which stands for the rail on narrow pages. */
  readonly sheet: boolean;
}

/** What of the parameters is shown, whichever of the rail and the sheet shows them. */
const store = createStore<RailState>(() => ({
  search: '',
  changedOnly: false,
  wanted: undefined,
  sheet: false,
}));

export function useRail<T>(select: (state: RailState) => T): T {
  return useStore(store, select);
}

export function searchRail(search: string): void {
  store.setState({ search });
}

export function toggleChangedOnly(): void {
  store.setState(({ changedOnly }) => ({ changedOnly: !changedOnly }));
}

/** Leads to the search field, or to a parameter found by its name. */
export function showInRail(parameter?: { readonly id: string; readonly name: string }): void {
  store.setState({
    search: parameter?.name ?? '',
    changedOnly: false,
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
