import { html, type Markup } from "./html.js";

/** How an area is hatched: the length of the side of a square that repeats, and the path in it. */
export type Hatching = readonly [side: number, path: string];

/**
 * Patterns for a drawing, to be put into it once.
 * @param idOf the id of each pattern, by its name, which is also its class; two drawings on a page need different ids
 */
export function hatchingPatterns(
  hatchings: Readonly<Record<string, Hatching>>,
  idOf: (name: string) => string,
): Markup {
  return html`<defs>
    ${Object.entries(hatchings).map(
      ([name, [side, path]]) =>
        html`<pattern
          id="${idOf(name)}"
          class="hatch ${name}"
          width="${side}"
          height="${side}"
          patternUnits="userSpaceOnUse"
        >
          <path d="${path}" />
        </pattern>`,
    )}
  </defs>`;
}
