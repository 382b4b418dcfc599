import { once, whenActing, whenNear } from "./occasions.js";

/**
 * Lets the fonts of formulas load. They weigh as much as a chapter's model, and what a reader sees first seldom has a
 * formula: so they wait until one is in sight, or the reader moves or does something.
 */
export function bindFormulaFonts(root: Document): void {
  const sheet = root.querySelector<HTMLStyleElement>("style[data-formula-fonts]");
  if (!sheet) return;
  const load = once(() => (sheet.media = "all"));
  whenNear(".katex-html", load, { distance: "0px" });
  whenActing(load);
  addEventListener("scroll", load, { once: true, passive: true });
}
