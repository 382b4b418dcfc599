/** How far outside the window something counts as near. */
const NEAR = "800px";

/** Calls `run` once, as soon as one of the elements comes near the window, or into it when the distance is 0. */
export function whenNear(selector: string, run: () => void, { distance = NEAR }: { distance?: string } = {}): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      run();
    },
    { rootMargin: distance },
  );
  for (const element of document.querySelectorAll(selector)) observer.observe(element);
}

/** What a reader does before anything can change. */
const ACTS = ["pointerdown", "keydown", "focusin", "beforeprint"] as const;

/** Calls `run` once, as soon as the reader does something. */
export function whenActing(run: () => void): void {
  const stop = new AbortController();
  const act = (): void => {
    stop.abort();
    run();
  };
  for (const type of ACTS) addEventListener(type, act, { signal: stop.signal, capture: true });
}

/** A function that runs only the first time it is called. */
export function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    run();
  };
}
