/** An editor saves a file in several steps, all within this time. */
const quietMilliseconds = 100;

/** Calls a function once after a burst of events, one call at a time. */
export function afterQuiet(act: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let acting = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      acting = acting.then(act);
    }, quietMilliseconds);
  };
}
