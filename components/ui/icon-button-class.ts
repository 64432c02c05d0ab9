/** How every button looks that is an icon alone; a finger gets a larger one. */
export const ICON_BUTTON =
  'grid size-6 shrink-0 place-items-center rounded text-ink-3 hover:bg-hover hover:text-ink disabled:opacity-40 min-h-[24px] min-w-[24px] pointer-coarse:size-10';
