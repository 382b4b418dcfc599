import type { Inks } from "./painter.js";

/** The colours that the style sheet has for the drawing now: they change with the colour scheme. */
export function inksOf(canvas: HTMLElement): Inks {
  const style = getComputedStyle(canvas);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: token("--paper"),
    ink: token("--ink"),
    soft: token("--ink-soft"),
    line: token("--edge"),
    accent: token("--accent"),
    font: `13px ${token("--sans")}`,
  };
}
