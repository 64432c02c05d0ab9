/** Resolves once whatever else waits for the thread has had its turn: long work in steps keeps nobody waiting. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
