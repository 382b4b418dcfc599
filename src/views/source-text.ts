import type { Source } from "../model/sources.js";
import { works, type Work, type WorkName } from "../model/works.js";

/** A work as it is cited: its title, and its year if it has one. */
export function workText(name: WorkName): string {
  const work: Work = works[name];
  return work.year === undefined ? work.title : `${work.title} (${String(work.year)})`;
}

/** A source as a line of text: who says it and where, our own derivation, or an assumption, named as one. */
export function sourceText(source: Source): string {
  if (source.kind === "cited") {
    return `${workText(source.work)}: ${source.place}.`;
  }
  return source.kind === "derived" ? `Derived here: ${source.why}.` : `Assumed: ${source.why}.`;
}
