import type { Source } from "../../model/sources.js";
import { works, type Work } from "../../model/works.js";
import { sourceText } from "../source-text.js";

/** A source as it stands behind a sentence: the work as a sentence calls it, and the place. */
export function shortSource(source: Source): string {
  if (source.kind !== "cited") return sourceText(source);
  const { title, short = title }: Work = works[source.work];
  return `${short}: ${source.place}`;
}
