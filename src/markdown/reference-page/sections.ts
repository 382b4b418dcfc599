import { existsSync, readFileSync } from "node:fs";
import slugify from "@sindresorhus/slugify";

/** A part of a page: from one heading to the next. */
export interface Section {
  /** The id that Framework gives its heading; null for what stands above the first one of the second level. */
  readonly anchor: string | null;
  readonly title: string;
  /** As the author wrote it, heading and fences included. */
  readonly text: string;
}

/**
 * The sections of a page by its name, in order, the first with the page's own title. Framework makes the id of a heading
 * with the same package; a test of the built pages holds the two together.
 * @returns none where there is no such page
 */
export function sectionsOf(page: string): readonly Section[] {
  const file = `src/${page}.md`;
  return existsSync(file) ? sectionsIn(readFileSync(file, "utf8")) : [];
}

/** The sections of a page's source. */
export function sectionsIn(source: string): readonly Section[] {
  const taken = new Map<string, number>();
  return divided(source).map((lines, index) => {
    const title = headingIn(lines[0] ?? "") ?? headingIn(lines.find((line) => line.startsWith("# ")) ?? "") ?? "";
    return { anchor: index === 0 ? null : anchorOf(title, taken), title, text: lines.join("\n") };
  });
}

/** The lines of a source, divided before each heading below the first level that is not inside a fence. */
function divided(source: string): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  let fenced = false;
  for (const line of source.split("\n")) {
    if (line.startsWith("```")) fenced = !fenced;
    if (!fenced && /^##+ /.test(line)) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}

function headingIn(line: string): string | null {
  return /^#+ /.test(line) ? line.replace(/^#+ /, "").replaceAll("`", "").trim() : null;
}

/** A heading that stands on a page a second time gets a number. */
function anchorOf(title: string, taken: Map<string, number>): string {
  const slug = slugify(title);
  const before = taken.get(slug) ?? 0;
  taken.set(slug, before + 1);
  return before === 0 ? slug : `${slug}-${String(before)}`;
}
