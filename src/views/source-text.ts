import { works, type Source } from "../model/sources.js";

/** A source as a line of text: who says it and where, our own derivation, or an assumption, named as one. */
export function sourceText(source: Source): string {
  if (source.kind === "cited") {
    const { title, year } = works[source.work];
    return `${title} (${String(year)}): ${source.place}.`;
  }
  return source.kind === "derived" ? `Derived here: ${source.why}.` : `Assumed: ${source.why}.`;
}
