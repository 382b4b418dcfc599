import { existsSync, readFileSync } from "node:fs";

/** Where something stands in a page's source. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A mistake of an author: it fails the build and says where. */
export class AuthorError extends Error {
  constructor(problem: string, { file, line }: Place) {
    super(`${file}:${String(line)}: ${problem}`);
    this.name = "AuthorError";
  }
}

/** The source file of a page, and how many lines its front matter takes, which Framework cuts off before parsing. */
export function sourceOf(path: string, content: string): { file: string; skipped: number } {
  const file = `src${path}.md`;
  if (!existsSync(file)) return { file, skipped: 0 };
  const lines = (text: string): number => text.split("\n").length;
  return { file, skipped: Math.max(0, lines(readFileSync(file, "utf8")) - lines(content)) };
}
