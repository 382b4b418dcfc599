import type { Page } from "./page.js";

/** How long nothing may change before the page is whole again. */
const PAUSE_MILLISECONDS = 1000;

/** Marks the page while inputs move, so that the style sheet can leave out what is far from the window. */
export function bindChanging({ atOnce }: Page, { documentElement }: Document): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  atOnce(() => {
    documentElement.toggleAttribute("data-changing", true);
    clearTimeout(pause);
    pause = setTimeout(() => documentElement.toggleAttribute("data-changing", false), PAUSE_MILLISECONDS);
  });
}
