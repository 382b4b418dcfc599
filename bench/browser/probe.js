/**
 * Runs in a measured page, and finds out when the frame has been shown in which a number changed after a key.
 *
 * A frame runs its callbacks, then lays out and paints; a message posted by a callback arrives after that. So a change
 * made before or among the callbacks of a frame is on the screen when that frame's message arrives.
 */
(() => {
  /** The frames in which an effect must show. After that the key had none: sliders round. */
  const PATIENCE = 6;

  const { port1, port2 } = new MessageChannel();
  let pressed = 0;
  let frames = 0;
  let changed = false;
  /** @type {(latency: number | null) => void} */
  let settle;
  /** @type {Promise<number | null>} */
  let latency;

  const nextFrame = () => {
    requestAnimationFrame(() => port2.postMessage(null));
  };
  port1.onmessage = () => {
    if (changed) settle(performance.now() - pressed);
    else if (++frames === PATIENCE) settle(null);
    else nextFrame();
  };
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      pressed = timeStamp;
      frames = 0;
      changed = false;
      latency = new Promise((resolve) => {
        settle = resolve;
      });
      nextFrame();
    },
    { capture: true },
  );
  new MutationObserver((mutations) => {
    changed ||= mutations.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest("[data-v]");
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });

  /** Milliseconds from the last key to the frame that showed its effect; null where no number changed. */
  Object.assign(globalThis, { latencyOfLastKey: () => latency });
})();
