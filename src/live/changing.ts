import type { Page } from "./page.js";

/** How long nothing may change before the page is whole again. */
const PAUSE_MILLISECONDS = 1000;

/** What announces a change: a hand on a control. */
const ANNOUNCEMENTS = ["pointerdown", "focusin", "keydown"] as const;

/**
 * Marks the page while inputs move, so that the style sheet can leave out what is far from the window. Leaving it out
 * costs more than a step does, so it begins when a control is taken hold of and not with the first change.
 */
export function bindChanging({ atOnce }: Page, root: Document): void {
  const { documentElement } = root;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const mark = (): void => {
    documentElement.toggleAttribute("data-changing", true);
    clearTimeout(pause);
    pause = setTimeout(() => documentElement.toggleAttribute("data-changing", false), PAUSE_MILLISECONDS);
  };
  for (const type of ANNOUNCEMENTS) {
    root.addEventListener(type, ({ target }) => {
      if (target instanceof Element && target.matches("[data-slider], [data-input]")) mark();
    });
  }
  // A change that nobody's hand is in, such as a link that was followed, leaves the page whole.
  atOnce(() => {
    if (documentElement.hasAttribute("data-changing")) mark();
  });
}
