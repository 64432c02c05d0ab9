/** No job, card or device; any region. */
export const NONE = -1;
export const ANYWHERE = -1;
/** The posted price in its basis points. */
export const POSTED = 10_000;
/** What a job does. */
export const RUNNING = 1;
export const WAITING = 2;
export const GONE = 3;
/** Kinds of events; an event is four times what it happens to, plus its kind. */
export const END = 0;
export const TOGGLE = 1;
export const TIMEOUT = 2;
