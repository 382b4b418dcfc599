/** What stands in braces. */
export type Section = Readonly<Record<string, unknown>>;

/** Whether something is that. */
export function isSection(content: unknown): content is Section {
  return typeof content === "object" && content !== null && !Array.isArray(content);
}

/** A number of a section, 0 or more; 0 where it has none. */
export function numberIn(section: Section, name: string): number {
  const value = section[name];
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : 0;
}

/** Characters of a name at most, so that a dozen of them fit into a link; assumed. */
const LONGEST_NAME = 40;

/** A text of Flink’s on one line, not too long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line;
}
